package org.accountabilityledger.reading.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.reading.measures.CaseAnswer.Weight;
import org.accountabilityledger.wording.sentences.MeasureSentences;

/**
 * What cases come to: always with what it is counted of, and with what the record leaves open.
 *
 * @param words the whole of it as a sentence
 * @param whole how many cases there are
 * @param counted how many of them count for certain
 * @param leftOpen how many more may count
 * @param answers how many cases turned out so, by the keys of the answers
 * @param median where days are measured, of those that count
 */
public record MeasureResult(
        String words, long whole, long counted, long leftOpen, Map<String, Long> answers, Optional<Median> median) {

    static MeasureResult of(LedgerMeasure measure, List<Counted> cases) {
        Map<String, Long> answers = new LinkedHashMap<>();
        measure.answers().forEach(answer -> answers.put(answer.key(), 0L));
        cases.forEach(each -> answers.merge(each.answer(), 1L, Long::sum));
        if (answers.size() > measure.answers().size()) {
            throw new IllegalStateException(measure.name() + " gives an answer that it does not name: " + answers);
        }
        Optional<Median> median = Median.of(cases.stream().flatMap(each -> each.days().stream()).toList());
        long counted = sum(measure, answers, Weight.COUNTS);
        long leftOpen = sum(measure, answers, Weight.LEFT_OPEN);
        MeasureResult silent = new MeasureResult("", cases.size(), counted, leftOpen, answers, median);
        return new MeasureResult(silent.inWords(measure), cases.size(), counted, leftOpen, answers, median);
    }

    private static long sum(LedgerMeasure measure, Map<String, Long> answers, Weight weight) {
        return measure.answers().stream().filter(answer -> answer.weight() == weight)
                .mapToLong(answer -> answers.get(answer.key())).sum();
    }

    private String inWords(LedgerMeasure measure) {
        if (whole == 0) {
            return MeasureSentences.nothing();
        }
        return MeasureSentences.share(counted, measure.whole(whole), measure.part(counted), median.map(Median::inWords),
                others(measure));
    }

    /** What the others turned out to be, each answer by itself. */
    private List<String> others(LedgerMeasure measure) {
        return measure.answers().stream()
                .filter(answer -> answer.weight() != Weight.COUNTS && answers.get(answer.key()) > 0)
                .map(answer -> answers.get(answer.key()) + " " + answer.words()).toList();
    }
}
