package org.accountabilityledger.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says moments and days as people write them, a moment with its zone, UTC, and as HTML lets machines read them. */
public final class Moments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK);
    private static final DateTimeFormatter IN_SENTENCE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss z", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Pattern PRECISE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private Moments() {
    }

    public static String inWords(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** "3 June 2025, 10:31:07 UTC". */
    public static String toTheSecond(Instant moment) {
        return SECOND.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** "3 June 2025 at 11:31:07 BST". */
    public static String inSentence(Instant moment, ZoneId zone) {
        return IN_SENTENCE.format(moment.atZone(zone));
    }

    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** For a {@code time}, which takes three digits of a second and no more. */
    public static String forMachines(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** Whether that EDTF date can stand in a {@code time}: a day, a month or a year without doubts. */
    public static boolean precise(String edtf) {
        return PRECISE.matcher(edtf).matches();
    }
}
