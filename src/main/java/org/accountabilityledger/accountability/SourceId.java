package org.accountabilityledger.accountability;

/** Names a source: a published document that entries cite. */
@Public
public record SourceId(String reference) implements FileId {

    public static final String KIND = "source";

    public SourceId {
        FileId.checked(reference);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String toString() {
        return name();
    }
}
