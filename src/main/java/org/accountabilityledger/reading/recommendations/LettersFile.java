package org.accountabilityledger.reading.recommendations;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.reading.duties.DutyLine;

/** The letters about one recommendation, for each addressee whose reply is not on record. */
public record LettersFile(String reference, String title, List<Unanswered> duties) {

    /**
     * A duty without a reply on record, be it one of which the dates leave open whether it has come.
     *
     * @param taken the steps that were taken, first to last
     * @param next what comes next by the order of the letters
     * @param escalation the steps that the rule of its clock names, in words
     * @param letters ready to copy; none while the day has not passed as far as sources were consulted
     */
    public record Unanswered(DutyLine duty, List<RecommendationFile.Chase> taken, Optional<ChaseStep> next,
            List<String> escalation, List<Letter> letters) {
    }

    /** One text, and whether that step is on record as taken. */
    public record Letter(ChaseStep step, String inWords, boolean taken, String text) {
    }
}
