package org.accountabilityledger.accountability;

import java.util.regex.Pattern;

/** Points to a file of any kind, written {@code kind:reference}. */
@Public
public record FileRef(String kind, String reference) implements FileId {

    private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

    public FileRef {
        if (kind == null || !KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("'" + kind + "' is not a kind of file.");
        }
        FileId.checked(reference);
    }

    public static FileRef of(FileId file) {
        return new FileRef(file.kind(), file.reference());
    }

    public static FileRef of(String name) {
        int colon = name.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("'" + name + "' does not name a file: write kind:reference, "
                    + "for example commitment:taxi-licensing.");
        }
        return new FileRef(name.substring(0, colon), name.substring(colon + 1));
    }

    @Override
    public String toString() {
        return name();
    }
}
