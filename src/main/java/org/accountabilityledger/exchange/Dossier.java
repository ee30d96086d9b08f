package org.accountabilityledger.exchange;

/** A file as it was handed in: what it is called, and its bytes, not yet read. */
public record Dossier(String name, byte[] bytes) {
}
