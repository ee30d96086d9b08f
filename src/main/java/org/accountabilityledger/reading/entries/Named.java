package org.accountabilityledger.reading.entries;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;

/** A file as others point to it: its kind and reference, what it is called now, whether it stands, and whether it is made up. */
public record Named(String kind, String reference, String title, boolean standing, boolean example) {

    private static final Set<String> CHAIN = Set.of("allegation", "review", "recommendation", "commitment");

    /** Whether it is one of what follows upon each other, from allegation to commitment, and no body or evidence. */
    @JsonIgnore
    public boolean inTheChain() {
        return CHAIN.contains(kind);
    }

    /** Not read yet; nothing says that it was withdrawn. */
    static Named unknown(FileRef file) {
        return new Named(file.kind(), file.reference(), file.reference(), true, false);
    }
}
