package org.accountabilityledger.access;

/** What the gate answers: the receipt, and whether it was given for the same command before. */
public record Acknowledgement(Receipt receipt, boolean repeated) {
}
