/**
 * Bundles: the whole history of a ledger as files, handed over. A bundle is a bag (BagIt 1.0, RFC 8493) whose payload
 * is the entries as JSON Lines, so that any tool checks it and any program reads it.
 */
package org.accountabilityledger.exchange.bundle;
