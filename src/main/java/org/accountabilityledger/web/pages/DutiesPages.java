package org.accountabilityledger.web.pages;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.duties.DutiesQuestion;
import org.accountabilityledger.reading.duties.DutyFilter;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyList;
import org.accountabilityledger.reading.duties.DutySort;
import org.accountabilityledger.reading.lists.Facets;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The duties to answer a recommendation, replied to or not. */
@Controller
class DutiesPages {

    private static final String INSTITUTION = "institution";
    private static final String ANSWERED_BY = "answeredBy";

    private final DutyList duties;

    DutiesPages(DutyList duties) {
        this.duties = duties;
    }

    @GetMapping({"/duties", "/duties.json", "/duties.csv"})
    Page duties(@RequestParam MultiValueMap<String, String> query) {
        DutyFilter[] filters = DutyFilter.values();
        Asked asked = Asked.of("/duties", query, DutySort.RECOMMENDATION.key(), filters, INSTITUTION, ANSWERED_BY);
        DutiesQuestion question = question(asked);
        Slice<DutyLine> slice = duties.answer(question);
        List<Controls.Field> fields = List.of(asked.field(INSTITUTION, "Body", duties.addressees()),
                asked.field(ANSWERED_BY, "Answered for others by", duties.speakers()));
        Facets facets = duties.facets(question);
        List<Controls.Heading> headings = Arrays.stream(DutySort.values())
                .map(sort -> asked.heading(sort.key(), sort.label())).toList();
        return new Page("duties", "Duties to answer", new DutiesPage(slice.items(), duties.count(question),
                asked.next(slice.next()), facets, asked.controls(filters, facets, fields, headings, slice.next())))
                .withTable(DutyLine.class, cursor -> duties.answer(question(asked.from(cursor))));
    }

    private static DutiesQuestion question(Asked asked) {
        return new DutiesQuestion(asked.query().get(INSTITUTION), asked.query().get(ANSWERED_BY),
                asked.filters(DutyFilter.values()), DutySort.of(asked.sort()), asked.descending(), asked.cursor(),
                asked.size());
    }
}
