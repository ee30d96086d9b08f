package org.accountabilityledger.web.pages;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.allegations.AllegationFile;
import org.accountabilityledger.reading.allegations.AllegationFilter;
import org.accountabilityledger.reading.allegations.AllegationLine;
import org.accountabilityledger.reading.allegations.AllegationReading;
import org.accountabilityledger.reading.allegations.AllegationSort;
import org.accountabilityledger.reading.allegations.AllegationsQuestion;
import org.accountabilityledger.reading.allegations.AllegationsReading;
import org.accountabilityledger.reading.lists.Facets;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of allegations, and the file of each. */
@Controller
class AllegationPages {

    private static final String INSTITUTION = "institution";

    private final AllegationsReading list;
    private final AllegationReading allegations;

    AllegationPages(AllegationsReading list, AllegationReading allegations) {
        this.list = list;
        this.allegations = allegations;
    }

    @GetMapping({"/allegations", "/allegations.json", "/allegations.csv"})
    Page allegations(@RequestParam MultiValueMap<String, String> query) {
        AllegationFilter[] filters = AllegationFilter.values();
        Asked asked = Asked.of("/allegations", query, AllegationSort.RAISED.key(), filters, INSTITUTION);
        AllegationsQuestion question = question(asked);
        Slice<AllegationLine> slice = list.answer(question);
        Facets facets = list.facets(question);
        List<Controls.Heading> headings = Arrays.stream(AllegationSort.values())
                .map(sort -> asked.heading(sort.key(), sort.label())).toList();
        List<Controls.Field> fields = List.of(asked.field(INSTITUTION, "Accused, or concerned", list.institutions()));
        return new Page("allegations", "Allegations", new AllegationsPage(slice.items(), list.count(question),
                asked.next(slice.next()), facets,
                asked.controls(filters, facets, fields, headings, slice.next())))
                .withTable(AllegationLine.class, cursor -> list.answer(question(asked.from(cursor))));
    }

    private static AllegationsQuestion question(Asked asked) {
        return new AllegationsQuestion(asked.query().get(INSTITUTION), asked.filters(AllegationFilter.values()),
                AllegationSort.of(asked.sort()), asked.descending(), asked.cursor(), asked.size());
    }

    @GetMapping({"/allegations/{reference:[^.]+}", "/allegations/{reference:[^.]+}.json"})
    Page allegation(@PathVariable String reference) {
        AllegationFile file = NotOnTheLedger.reference(reference, AllegationId::new).flatMap(allegations::answer)
                .orElseThrow(() -> new NotOnTheLedger("allegation", reference));
        return new Page("allegation", file.title(), file).withFeed();
    }
}
