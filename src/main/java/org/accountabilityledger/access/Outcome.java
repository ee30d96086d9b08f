package org.accountabilityledger.access;

/** What the gate answers: the receipt, and whether it was given for the same command before. */
public record Outcome(Receipt receipt, boolean repeated) {
}
