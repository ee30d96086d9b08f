package org.accountabilityledger.reading.standpoint;

import java.util.Optional;
import org.accountabilityledger.accountability.Words;

/** That the entry which opened a file was withdrawn, and with it the file: why, and by which entry. */
public record Withdrawn(String reason, Attribution stated, Optional<Long> replacedBy) {

    public static Withdrawn of(Words reason, Attribution stated, Optional<Long> replacedBy) {
        return new Withdrawn(reason.text(), stated, replacedBy);
    }
}
