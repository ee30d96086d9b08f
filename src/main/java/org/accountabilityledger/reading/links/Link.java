package org.accountabilityledger.reading.links;

import org.accountabilityledger.accountability.FileRef;

/** One file, the part that it gives, and the file to which it gives it. */
public record Link(FileRef file, Role role, FileRef target) {
}
