package org.accountabilityledger.reading.outstanding;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.wording.entries.Named;

/**
 * How many replies of one body are outstanding.
 *
 * @param overdue those whose day has passed, as far as sources were consulted
 * @param longest by how many days the one that is most overdue is so; 0 if none is
 * @param consultedFrom the earliest day up to which sources were consulted for any of them; empty where for one nobody
 *     has said
 */
public record BodyCount(Named body, long outstanding, long overdue, long longest, Optional<LocalDate> consultedFrom) {
}
