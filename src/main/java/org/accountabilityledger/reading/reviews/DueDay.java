package org.accountabilityledger.reading.reviews;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewDue;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/**
 * By when a review is to report, as it was put: in words of its own where there are any; without {@code edtf} where no
 * calendar day of it is known.
 */
public record DueDay(Optional<EdtfDate> edtf, String words) {

    static DueDay of(ReviewDue due) {
        return new DueDay(due.day(), due.inWords().map(Words::text).or(() -> due.day().map(EdtfDate::inWords))
                .orElse(ScheduleWords.NOBODY_NAMED));
    }

    /** Of a row that keeps the letters of both; empty where it keeps neither. */
    static Optional<DueDay> read(String edtf, String inWords) {
        Optional<EdtfDate> day = Optional.ofNullable(edtf).map(EdtfDate::of);
        return Optional.ofNullable(inWords).or(() -> day.map(EdtfDate::inWords)).map(words -> new DueDay(day, words));
    }

    /** The words that it was put in beside its day, where they are not the day's own. */
    @JsonIgnore
    public Optional<String> put() {
        return edtf.filter(day -> !day.inWords().equals(words)).map(day -> words);
    }
}
