package org.accountabilityledger.wording.sentences;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.accountabilityledger.wording.Moments;

/** Says from which day and moment a page is seen, and what lies before and after. */
public record StandpointSentences(ZoneId zone) {

    /** How things stood on a day, as the ledger knew it at a moment, or by all that it knows now. */
    public String past(LocalDate day, LocalDate today, Optional<Instant> knownAt) {
        String stood = day.isAfter(today) ? "This page reckons to " + Moments.inWords(day) + ", a day still to come, "
                : "This page shows how things stood on " + Moments.inWords(day) + ", ";
        return stood + knownAt.map(moment -> "as the ledger knew it on " + words(moment)
                + ". What it recorded later, and what began to count later, is left out.")
                .orElse("by all that the ledger knows now. What began to count later is left out.");
    }

    /** What a page of now is once it lies in a drawer: read as it was on the day on which it was printed. */
    public String printed(LocalDate today) {
        return "This page shows how things stood on " + Moments.inWords(today) + ", as the ledger knew it on that day.";
    }

    /** A list that is walked through stays as it was begun. */
    public String begun(LocalDate on, Instant lastRecorded) {
        return "This page goes on with a list as it was begun, on " + Moments.inWords(on)
                + ", after the entry that was recorded on " + words(lastRecorded) + ". What came since is not in it.";
    }

    public String lastChange() {
        return "Its last change on record";
    }

    public String changeBefore(Instant recordedAt) {
        return "The change before, recorded on " + words(recordedAt);
    }

    public String changeAfter(Instant recordedAt) {
        return "The change after, recorded on " + words(recordedAt);
    }

    public String dayBefore(LocalDate day) {
        return "The day before on which something began to count, " + Moments.inWords(day);
    }

    public String dayAfter(LocalDate day) {
        return "The day after on which something began to count, " + Moments.inWords(day);
    }

    private String words(Instant moment) {
        return Moments.inSentence(moment, zone);
    }
}
