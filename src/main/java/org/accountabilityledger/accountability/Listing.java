package org.accountabilityledger.accountability;

/** What the directory knows of a file: its title, and whether it stands or was withdrawn. */
public record Listing(FileRef file, String title, boolean standing) {
}
