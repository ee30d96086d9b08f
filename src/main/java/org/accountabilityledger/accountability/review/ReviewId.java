package org.accountabilityledger.accountability.review;

import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Public;

/** Names one review. */
@Public
public record ReviewId(String reference) implements FileId {

    public static final String KIND = "review";

    public ReviewId {
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
