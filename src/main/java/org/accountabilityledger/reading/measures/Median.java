package org.accountabilityledger.reading.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.accountabilityledger.wording.sentences.DayCountWords;

/**
 * The number of days that half of the cases did not exceed. Where dates are not exact it lies between that of the least
 * and that of the most days that they can mean, for no case can move it further.
 */
public record Median(double least, double most) {

    static Optional<Median> of(List<Days> days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(new Median(middle(days.stream().mapToLong(Days::least)),
                middle(days.stream().mapToLong(Days::most))));
    }

    private static double middle(LongStream days) {
        long[] sorted = days.sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }

    /** "a median of 21 days", "a median between 21 and 35.5 days". */
    public String inWords() {
        return DayCountWords.median(least, most);
    }

    /** "21 days", "between 21 and 35.5 days". */
    public String daysInWords() {
        return DayCountWords.of(least, most);
    }
}
