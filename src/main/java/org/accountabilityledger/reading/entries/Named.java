package org.accountabilityledger.reading.entries;

import org.accountabilityledger.accountability.FileRef;

/** A file as others point to it: its kind and reference, what it is called now, whether it stands, and whether it is made up. */
public record Named(String kind, String reference, String title, boolean standing, boolean example) {

    /** Not read yet; nothing says that it was withdrawn. */
    static Named unknown(FileRef file) {
        return new Named(file.kind(), file.reference(), file.reference(), true, false);
    }
}
