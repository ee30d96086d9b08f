package org.accountabilityledger.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.accountabilityledger.exchange.bundle.Plan;

/** Where a replay ends: at a position, at a moment, or at the end of a civil day, as a person writes it. */
record UpTo(String text) {

    /** Whether an entry is part of it; days are those of the zone. */
    Predicate<Plan.End> in(ZoneId zone) {
        if (text.matches("[1-9]\\d{0,17}")) {
            long position = Long.parseLong(text);
            return entry -> entry.position() <= position;
        }
        Instant moment = moment(zone);
        return entry -> !entry.recordedAt().isAfter(moment);
    }

    private Instant moment(ZoneId zone) {
        try {
            return text.indexOf('T') > 0 ? Instant.parse(text)
                    : LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000);
        } catch (DateTimeException unreadable) {
            throw new NotDone("--up-to is a position such as 120, a moment such as 2025-11-05T17:30:00Z, or a day such "
                    + "as 2025-11-05; '" + text + "' is none of them.", unreadable);
        }
    }
}
