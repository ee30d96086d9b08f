package org.accountabilityledger.web.pages;

import java.util.List;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.institutions.InstitutionFile;
import org.accountabilityledger.reading.institutions.InstitutionFilter;
import org.accountabilityledger.reading.institutions.InstitutionLine;
import org.accountabilityledger.reading.institutions.InstitutionReading;
import org.accountabilityledger.reading.institutions.InstitutionsQuestion;
import org.accountabilityledger.reading.institutions.InstitutionsReading;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of institutions, and the file of each. */
@Controller
class InstitutionPages {

    private static final String NAME = "name";

    private final InstitutionsReading list;
    private final InstitutionReading institutions;

    InstitutionPages(InstitutionsReading list, InstitutionReading institutions) {
        this.list = list;
        this.institutions = institutions;
    }

    @GetMapping({"/institutions", "/institutions.json", "/institutions.csv"})
    Page institutions(@RequestParam MultiValueMap<String, String> query) {
        InstitutionFilter[] filters = InstitutionFilter.values();
        Asked asked = Asked.of("/institutions", query, NAME, filters);
        if (!asked.sort().equals(NAME)) {
            throw new BadQuestion("This list is ordered by name.");
        }
        InstitutionsQuestion question = question(asked);
        Slice<InstitutionLine> slice = list.answer(question);
        return new Page("institutions", "Institutions", new InstitutionsPage(slice.items(), list.count(question),
                asked.next(slice.next()), asked.controls(filters, List.of(),
                        List.of(asked.heading(NAME, "Institution")), slice.next())))
                .withTable(InstitutionLine.class, cursor -> list.answer(question(asked.from(cursor))));
    }

    private static InstitutionsQuestion question(Asked asked) {
        return new InstitutionsQuestion(asked.filters(InstitutionFilter.values()), asked.descending(),
                asked.cursor(), asked.size());
    }

    @GetMapping({"/institutions/{slug:[^.]+}", "/institutions/{slug:[^.]+}.json",
        "/institutions/{slug:[^.]+}.csv"})
    Page institution(@PathVariable String slug) {
        InstitutionFile file = NotOnTheLedger.reference(slug, InstitutionId::new).flatMap(institutions::answer)
                .orElseThrow(() -> new NotOnTheLedger("institution", slug));
        return new Page("institution", file.name(), file)
                .withTable(ScorecardRow.class, first -> ScorecardRow.of(file)).withFeed();
    }
}
