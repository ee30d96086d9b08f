package org.accountabilityledger.web.times;

import java.nio.charset.StandardCharsets;
import org.accountabilityledger.reading.times.Present;

/**
 * Weak ETags (RFC 9110) of what is too long to be digested: equal where the same address is answered for the same day and
 * position and the same readers, from the same rows, by the same release.
 */
record WeakTags(Present present, String release) {

    /** To be asked before any of it is read: what is recorded meanwhile is then another answer. */
    String of(Visit visit) {
        String madeOf = String.join(" ", visit.toString(), present.tables(visit.known()), release);
        return "W/\"" + Digests.of(madeOf.getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
