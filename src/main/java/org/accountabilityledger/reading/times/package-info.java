/**
 * From where a reader looks: how things stood on a day, as the ledger knew it at a moment. Both default to now.
 *
 * <p><b>Promise.</b> Every table and every history is read through here, so that one standpoint holds for all that goes
 * into an answer, and no list, count or file can forget it.
 */
package org.accountabilityledger.reading.times;
