package org.accountabilityledger.reading.commitments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.Interpretation;

/**
 * A deadline as it was put; without {@code edtf} where no calendar day of it is known.
 *
 * @param readAs until when an imprecise one is in time; absent where it is one precise day
 */
public record DeadlineLine(Optional<EdtfDate> edtf, String words, Optional<String> readAs) {

    /** Empty where there is none. Words of its own come first: "by summer 2026" is what was said. */
    static Optional<DeadlineLine> of(Optional<EdtfDate> date, Optional<Words> inWords) {
        return inWords.map(Words::text).or(() -> date.map(EdtfDate::inWords))
                .map(words -> new DeadlineLine(date, words, new Interpretation(date, inWords).readAs()));
    }

    /** Moved to a day that nobody named. */
    static DeadlineLine unknown() {
        return new DeadlineLine(Optional.empty(), "new day unknown", Optional.empty());
    }

    /** The date, where it is what was said. */
    @JsonIgnore
    public Optional<Dated> dated() {
        return edtf.map(Dated::of).filter(date -> date.words().equals(words));
    }
}
