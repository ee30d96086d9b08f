/** The words of other registers, and which of the ledger's values each is read as. */
package org.accountabilityledger.wording.crosswalk;
