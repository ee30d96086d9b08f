/**
 * Time travel at the door: every page on any valid day, as the ledger knew it at any moment (RFC 7089, Memento).
 *
 * <p><b>Promise.</b> What was answered for a moment of known time is answered the same for good; an address that names
 * a moment at which nothing changed leads to the last change before it.
 */
package org.accountabilityledger.web.times;
