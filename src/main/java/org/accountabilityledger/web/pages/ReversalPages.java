package org.accountabilityledger.web.pages;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.reversals.ReversalFilter;
import org.accountabilityledger.reading.reversals.ReversalLine;
import org.accountabilityledger.reading.reversals.ReversalQuestion;
import org.accountabilityledger.reading.reversals.ReversalReading;
import org.accountabilityledger.reading.reversals.ReversalSort;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every U-turn: what was said, then what was said. */
@Controller
class ReversalPages {

    private static final String INSTITUTION = "institution";

    private final ReversalReading reversals;

    ReversalPages(ReversalReading reversals) {
        this.reversals = reversals;
    }

    @GetMapping({"/reversals", "/reversals.json", "/reversals.csv"})
    Page reversals(@RequestParam MultiValueMap<String, String> query) {
        Asked asked = Asked.of("/reversals", query, ReversalSort.DATE.key(), ReversalFilter.values(), INSTITUTION);
        ReversalQuestion question = question(asked);
        Slice<ReversalLine> slice = reversals.answer(question);
        List<Controls.Heading> headings = Arrays.stream(ReversalSort.values())
                .map(sort -> asked.heading(sort.key(), sort.label())).toList();
        List<Controls.Field> fields = List.of(asked.field(INSTITUTION, "Body whose promise or reply it is or was",
                reversals.institutions()));
        return new Page("reversals", "Reversals", new ReversalsPage(slice.items(), reversals.count(question),
                asked.next(slice.next()), asked.controls(ReversalFilter.values(), fields, headings, slice.next())))
                .withTable(ReversalLine.class, cursor -> reversals.answer(question(asked.from(cursor))));
    }

    private static ReversalQuestion question(Asked asked) {
        return new ReversalQuestion(asked.query().get(INSTITUTION), asked.filters(ReversalFilter.values()),
                ReversalSort.of(asked.sort()), asked.descending(), asked.cursor(), asked.size());
    }
}
