package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.measures.CaseAnswer;
import org.accountabilityledger.reading.measures.CaseLine;
import org.accountabilityledger.reading.measures.CasesQuestion;
import org.accountabilityledger.reading.measures.LedgerMeasureFile;
import org.accountabilityledger.reading.measures.LedgerMeasureQuery;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The measures, and each with its history and its cases: {@code /measures/x?answer=FOUND_OTHERWISE&quarter=2025-Q4}. */
@Controller
class MeasurePages implements Asking {

    private static final String ANSWER = "answer";
    private static final String QUARTER = "quarter";
    private static final List<QueryParameter> KNOWN =
            QueryParameter.of(ANSWER, QUARTER, Asked.SIZE, Query.CURSOR);

    private final LedgerMeasureQuery measures;

    MeasurePages(LedgerMeasureQuery measures) {
        this.measures = measures;
    }

    @Override
    public List<QueryParameter> parameters() {
        return KNOWN;
    }

    /** As a table, every figure of every measure. */
    @GetMapping(path = "/measures", name = "Every figure of every measure")
    @Tabular
    Page<MeasuresPage> measures() {
        return new Page<>("measures", "Measures", new MeasuresPage(measures.all(), measures.beingCounted())).withTable(MeasureRow.class,
                first -> new Slice<>(measures.files().stream().flatMap(MeasureRow::of).toList(), Optional.empty()));
    }

    /** As a table, the cases that were asked for. */
    @GetMapping(path = "/measures/{name:[^.]+}", name = "A measure, its history, and the cases behind it")
    @Tabular
    Page<MeasurePage> measure(@PathVariable String name, @RequestParam MultiValueMap<String, String> asked) {
        Query query = Query.of("/measures/" + name, asked, KNOWN);
        LedgerMeasureFile file = measures.answer(name).orElseThrow(() -> new NotOnTheLedger("measure", name));
        Optional<CaseAnswer> answer = query.get(ANSWER).map(key -> answer(file, key));
        CasesQuestion question = new CasesQuestion(answer.map(CaseAnswer::key), query.get(QUARTER).map(QuarterWords::end),
                query.get(Query.CURSOR), PageSize.size(asked));
        Slice<CaseLine> cases = measures.cases(name, question);
        return new Page<>("measure", file.title(), new MeasurePage(file, cases.items(),
                query.next(cases.next()), narrowed(answer, query.get(QUARTER))))
                .withTable(CaseLine.class, cursor -> measures.cases(name, question.from(cursor, Asked.MANY)));
    }

    private static CaseAnswer answer(LedgerMeasureFile file, String key) {
        return file.answers().stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new BadQuestion("A case of this measure turns out to be "
                        + String.join(", ", file.answers().stream().map(CaseAnswer::key).toList()) + "."));
    }

    private static Optional<String> narrowed(Optional<CaseAnswer> answer, Optional<String> quarter) {
        String words = answer.map(CaseAnswer::words).orElse("") + (answer.isPresent() && quarter.isPresent() ? ", " : "")
                + quarter.map(key -> "of " + key).orElse("");
        return Optional.of(words).filter(text -> !text.isEmpty());
    }
}
