package org.accountabilityledger.journal;

/** Refuses to read a file of which an entry cannot be read: a fact that is skipped is worse than a file set aside. */
public final class CannotBeRead extends RuntimeException {

    CannotBeRead(String sentence) {
        super(sentence);
    }

    public static CannotBeRead of(SetAside file) {
        return new CannotBeRead(file.inWords());
    }

    /** What the catalogue does not know. */
    static CannotBeRead unknown(String name, String version) {
        return new CannotBeRead("The journal holds an event '" + name + "', version " + version
                + ", that this ledger does not know. It was written by another version.");
    }

    /** What the upcasters of an older version cannot make the current one. */
    static CannotBeRead older(StoredForm form) {
        return new CannotBeRead("The journal holds an event '" + form.name() + "', version " + form.version()
                + ", that has not the form of that version.");
    }
}
