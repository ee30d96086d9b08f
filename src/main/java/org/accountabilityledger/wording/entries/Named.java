package org.accountabilityledger.wording.entries;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.kinds.FileKind;

/** A file as others point to it: its kind and reference, what it is called now, whether it stands, and whether it is made up. */
public record Named(String kind, String reference, String title, boolean standing, boolean example) {

    /** Whether it is one of what follows upon each other, from allegation to commitment, and no body or evidence. */
    @JsonIgnore
    public boolean inTheChain() {
        return FileKind.find(kind).filter(FileKind::isInTheChain).isPresent();
    }

    /** Not read yet; nothing says that it was withdrawn. */
    public static Named unknown(FileRef file) {
        return new Named(file.kind(), file.reference(), file.reference(), true, false);
    }
}
