package org.accountabilityledger.reading.commitments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.reading.scales.Dated;

/** A deadline as it was put; without {@code edtf} where no calendar day of it is known. */
public record Deadline(Optional<EdtfDate> edtf, String words) {

    /** Empty where there is none. Words of its own come first: "by summer 2026" is what was said. */
    static Optional<Deadline> of(Optional<EdtfDate> date, Optional<String> inWords) {
        return inWords.map(words -> new Deadline(date, words))
                .or(() -> date.map(day -> new Deadline(date, day.inWords())));
    }

    /** Moved to a day that nobody named. */
    static Deadline unknown() {
        return new Deadline(Optional.empty(), "new day unknown");
    }

    @JsonIgnore
    public Optional<Dated> dated() {
        return edtf.map(Dated::of);
    }
}
