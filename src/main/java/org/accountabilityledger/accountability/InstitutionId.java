package org.accountabilityledger.accountability;

/** Names an institution by its slug: a public body, an office or a group of bodies that answers for something. */
@Public
public record InstitutionId(String reference) implements FileId {

    public static final String KIND = "institution";

    public InstitutionId {
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
