package org.accountabilityledger.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says moments and days as people write them; a moment with its zone, UTC. */
public final class Moments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Moments() {
    }

    public static String inWords(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }

    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
