package org.accountabilityledger.wording.entries;

import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;

/** Which part of a recommendation a duty is about, in words: one body may accept one part and reject another. */
public final class LimbWords {

    private LimbWords() {
    }

    /** ", part a"; nothing where the recommendation has no parts, or it is no duty. */
    public static String of(Optional<String> duty) {
        return duty.filter(name -> name.contains("/")).flatMap(name -> new DutyId(name).limb())
                .map(limb -> ", part " + limb).orElse("");
    }
}
