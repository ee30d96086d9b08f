package org.accountabilityledger.journal;

/** Under which name and version an event is stored, and in files of which kind. */
public record StoredType(String name, String version, String kind) {
}
