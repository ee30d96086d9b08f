package org.accountabilityledger.accountability.recommendation;

import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Words;

/** A part of a recommendation that is answered on its own, under a key that names it within the recommendation. */
@Public
public record Limb(String key, Words words) {

    public Limb {
        FileId.checked(key);
    }
}
