package org.accountabilityledger.reading.changes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.wording.Moments;

/**
 * A moment as somebody asked for it: an instant, or a day, which means its end.
 *
 * @param text the letters that were asked
 * @param at the instant; of a day the last one that the database can tell
 * @param day the day of the ledger's zone that it lies in
 */
public record SpanEnd(String text, Instant at, LocalDate day, boolean wholeDay) {

    /** @throws BadQuestion if it is neither a day nor an instant */
    public static SpanEnd of(String text, ZoneId zone) {
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return of(LocalDate.parse(text), zone);
            }
            if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z")) {
                Instant at = Instant.parse(text);
                return new SpanEnd(text, at, LocalDate.ofInstant(at, zone), false);
            }
        } catch (DateTimeException noSuchDay) {
            throw malformed(text);
        }
        throw malformed(text);
    }

    /** The end of that day. */
    static SpanEnd of(LocalDate day, ZoneId zone) {
        if (day.getYear() < 1) {
            throw malformed(day.toString());
        }
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
        return new SpanEnd(day.toString(), end, day, true);
    }

    /** "the end of 3 June 2025", "3 June 2025, 10:31:07 UTC". */
    public String inWords() {
        return wholeDay ? "the end of " + EdtfDate.of(day).inWords()
                : Moments.toTheSecond(at);
    }

    private static BadQuestion malformed(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + " …" : text;
        return new BadQuestion("A moment is a day, such as 2025-06-03, which means its end, or an instant, such as "
                + "2025-06-03T10:31:00Z; '" + shown + "' is neither.");
    }
}
