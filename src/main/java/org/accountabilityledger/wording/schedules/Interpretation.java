package org.accountabilityledger.wording.schedules;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Words;

/**
 * How the ledger reads a deadline that is not put as one precise day: it is open to the end of the last day that its
 * words or its date can mean, a season is three whole months, and what names no last day is never counted as passed.
 * That a date is about or uncertain does not widen it.
 */
public record Interpretation(Optional<EdtfDate> due, Optional<Words> inWords) {

    private static final String NEVER_OVERDUE = ", so it is never counted as overdue";

    /** A sentence's part that says so; empty for a precise day, of which nothing needs to be said, and for none. */
    public Optional<String> readAs() {
        return due.map(this::dated).orElseGet(() -> inWords.map(words -> quoted(words)
                + " names no calendar day" + NEVER_OVERDUE));
    }

    private Optional<String> dated(EdtfDate date) {
        if (inWords.isEmpty() && date.precise()) {
            return Optional.empty();
        }
        String open = lastDay(date).map(day -> "in time to the end of " + day)
                .orElse("it names no last day" + NEVER_OVERDUE);
        return Optional.of(reading(date).map(read -> read + ": ").orElse("") + open);
    }

    /** What is read as what; empty where the date itself says it. */
    private Optional<String> reading(EdtfDate date) {
        Optional<String> months = date.monthsOfSeason();
        return inWords.map(Interpretation::quoted).or(() -> months.map(_ -> date.inWords()))
                .map(put -> put + " is read as " + months.orElseGet(date::inWords));
    }

    /** Its last day in words; empty where none is known. */
    static Optional<String> lastDay(EdtfDate date) {
        return date.latest().equals(LocalDate.MAX) ? Optional.empty()
                : Optional.of(EdtfDate.of(date.latest()).inWords());
    }

    private static String quoted(Words words) {
        return "“" + words.text() + "”";
    }
}
