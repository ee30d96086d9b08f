package org.accountabilityledger.accountability;

/** What the directory knows of a file: its title, whether it stands or was withdrawn, and whether it is made up. */
public record Listing(FileRef file, String title, boolean standing, boolean example) {
}
