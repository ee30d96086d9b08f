package org.accountabilityledger.accountability;

/** That the ledger's clock noted a deadline as passed, and by which entry of the file. */
public record FellDue(long entry, String subject, EdtfDate due) {
}
