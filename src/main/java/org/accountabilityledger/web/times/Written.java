package org.accountabilityledger.web.times;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.accountabilityledger.reading.BadQuestion;

/** Reads days and moments as addresses and headers write them, and writes them so. */
final class Written {

    private static final DateTimeFormatter HTTP = DateTimeFormatter
            .ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US).withResolverStyle(ResolverStyle.STRICT)
            .withZone(ZoneOffset.UTC);
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final int SHOWN = 40;

    private Written() {
    }

    static boolean isDay(String text) {
        return text.matches(DAY);
    }

    static LocalDate day(String name, String text) {
        try {
            if (isDay(text)) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, like any other text that names no day.
        }
        throw new BadQuestion(name + " is a day, such as 2025-06-03; '" + shown(text) + "' is none.");
    }

    /** A moment; a day means its last moment. */
    static Instant moment(String name, String text, ZoneId zone) {
        try {
            if (isDay(text)) {
                return endOf(LocalDate.parse(text), zone);
            }
            // Of the plus sign of an offset, a query leaves a space.
            if (text.matches("\\d{4}-.*")) {
                return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            }
        } catch (DateTimeException noSuchMoment) {
            // Said below, like any other text that names no moment.
        }
        throw new BadQuestion(name + " is a moment, such as 2025-11-05T10:31:00Z, or a day, which means its end; '"
                + shown(text) + "' is neither.");
    }

    static Instant acceptDatetime(String text) {
        try {
            return Instant.from(HTTP.parse(text.strip()));
        } catch (DateTimeException malformed) {
            throw new BadQuestion("Accept-Datetime is a date as HTTP writes it, such as "
                    + "'Thu, 05 Feb 2026 00:00:00 GMT'; '" + shown(text) + "' is none.");
        }
    }

    /** The whole second by which what was recorded at that moment is known. */
    static String memento(Instant moment) {
        Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
        return HTTP.format(second.equals(moment) ? second : second.plusSeconds(1));
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static String shown(String text) {
        String plain = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
