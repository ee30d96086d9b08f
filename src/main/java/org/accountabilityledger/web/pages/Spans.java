package org.accountabilityledger.web.pages;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.TimelineQuestion.By;
import org.accountabilityledger.reading.reversals.ReversalLine;
import org.accountabilityledger.web.Addresses;

/** How the addresses of changes and comparisons say what is asked, and where one shows what an entry changed. */
public final class Spans {

    static final String BY = "by";
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    private Spans() {
    }

    /**
     * As it is said; else what happened in the world where days are named, and what was recorded where moments are, for
     * only recording has any.
     */
    @SafeVarargs
    static By by(Optional<String> name, Optional<String>... moments) {
        boolean days = Arrays.stream(moments).anyMatch(Optional::isPresent) && Arrays.stream(moments)
                .flatMap(Optional::stream).allMatch(moment -> moment.matches(DAY));
        return switch (name.orElse(days ? "valid" : "known")) {
            case "valid" -> By.VALID;
            case "known" -> By.KNOWN;
            default -> throw new BadQuestion("Changes are asked by=known (what was recorded between two moments) or "
                    + "by=valid (what happened in the world between two days).");
        };
    }

    /** Its file before the entry and with it: by the days on which it counted, or by the moments of its recording. */
    public static String around(EntryLine entry, boolean valid) {
        String file = Addresses.of(entry.file().kind(), entry.file().reference());
        LocalDate last = entry.occurredOn().latest();
        // An open or imprecise date counts from its recording on, at the latest.
        if (valid && last.isBefore(LocalDate.ofInstant(entry.recordedAt(), ZoneOffset.UTC))) {
            return around(last, file);
        }
        return "/compare/" + entry.recordedAt().minusNanos(1000) + "..." + entry.recordedAt() + file;
    }

    /** Its file at the end of the day before, and at the end of that day. */
    public static String around(ReversalLine reversal) {
        return around(reversal.countsFrom(), Addresses.of(reversal.file().kind(), reversal.file().reference()));
    }

    private static String around(LocalDate day, String file) {
        return "/compare/" + day.minusDays(1) + "..." + day + file + "?by=valid";
    }
}
