package org.accountabilityledger.web.pages;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.outstanding.Outstanding;
import org.accountabilityledger.reading.outstanding.OutstandingFilter;
import org.accountabilityledger.reading.outstanding.OutstandingQuestion;
import org.accountabilityledger.reading.outstanding.OutstandingSort;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The replies that are due and not on record. */
@Controller
class OutstandingPages {

    private static final String INSTITUTION = "institution";

    private final Outstanding outstanding;

    OutstandingPages(Outstanding outstanding) {
        this.outstanding = outstanding;
    }

    @GetMapping({"/outstanding", "/outstanding.json", "/outstanding.csv"})
    Page outstanding(@RequestParam MultiValueMap<String, String> query) {
        OutstandingFilter[] filters = OutstandingFilter.values();
        Asked asked = Asked.of("/outstanding", query, OutstandingSort.DUE.key(), filters, INSTITUTION);
        OutstandingQuestion question = question(asked);
        Slice<DutyLine> slice = outstanding.answer(question);
        List<Controls.Field> fields = List.of(asked.field(INSTITUTION, "Body", outstanding.bodies()));
        Facets facets = outstanding.facets(question);
        List<Controls.Heading> headings = Arrays.stream(OutstandingSort.values())
                .map(sort -> asked.heading(sort.key(), sort.label())).toList();
        return new Page("outstanding", "Outstanding replies", new OutstandingPage(slice.items(),
                outstanding.count(question), outstanding.byBody(question), asked.next(slice.next()),
                facets,
                asked.controls(filters, facets, fields, headings, slice.next())))
                .withTable(DutyLine.class, cursor -> outstanding.answer(question(asked.from(cursor))));
    }

    private static OutstandingQuestion question(Asked asked) {
        return new OutstandingQuestion(asked.query().get(INSTITUTION), asked.filters(OutstandingFilter.values()),
                OutstandingSort.of(asked.sort()), asked.descending(), asked.cursor(), asked.size());
    }
}
