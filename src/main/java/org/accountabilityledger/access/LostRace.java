package org.accountabilityledger.access;

import org.accountabilityledger.accountability.FileId;

/** Refuses a command that lost against others on the same file again and again. */
public final class LostRace extends RuntimeException {

    LostRace(FileId file, Throwable cause) {
        super("Others recorded on " + file.name() + " at the same moment. Nothing of yours was recorded; "
                + "send it again.", cause);
    }
}
