package org.accountabilityledger.reading.measures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.sentences.DayCountWords;

/**
 * A case as a reader sees it: which entry of which file says so, and what it turned out to be.
 *
 * @param subject what it is about within the file, such as a duty; absent where it is the file as a whole
 * @param body whose case it is, as recorded
 * @param until the entry elsewhere that it was joined with, if any
 * @param days how many, on every reading of the dates
 * @param consultedUpTo the day up to which sources were consulted for the file
 */
public record CaseLine(
        Named file, long entry, Dated on, Optional<String> subject, Optional<Named> body, String answer,
        String answerInWords, Optional<Until> until, Optional<Days> days, Optional<LocalDate> consultedUpTo) {

    /** Where the other side of a joined case stands. */
    public record Until(Named file, long entry, Dated on) {
    }

    /** What names it in a list, as in every other list: the entry, and what of it is meant. */
    @JsonProperty
    public String reference() {
        return file.kind() + ":" + file.reference() + "/" + entry + subject.map(each -> "#" + each).orElse("");
    }

    /** "21 days", "between 20 and 35 days"; empty where no days are measured. */
    @JsonProperty
    public String daysInWords() {
        return days.map(each -> DayCountWords.of(each.least(), each.most())).orElse("");
    }
}
