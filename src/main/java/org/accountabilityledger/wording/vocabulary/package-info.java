/** What the fields of the ledger's data mean, for people and as JSON-LD. */
package org.accountabilityledger.wording.vocabulary;
