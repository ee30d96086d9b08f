package org.accountabilityledger.wording.sentences;

import java.util.List;
import java.util.Optional;

/** Says what the cases of a measure come to. */
public final class MeasureSentences {

    private MeasureSentences() {
    }

    public static String nothing() {
        return "nothing on record that could be counted";
    }

    /**
     * "a median of 21 days: 3 of 5 accepted duties have a commitment on record (2 with nothing promised on record)".
     *
     * @param others what the others turned out to be, each with its number
     */
    public static String share(long counted, String whole, String part, Optional<String> median, List<String> others) {
        return median.map(days -> days + ": ").orElse("") + counted + " of " + whole + " " + part
                + (others.isEmpty() ? "" : " (" + String.join(", ", others) + ")");
    }
}
