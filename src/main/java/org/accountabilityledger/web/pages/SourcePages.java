package org.accountabilityledger.web.pages;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.sources.ConsultationFile;
import org.accountabilityledger.reading.sources.ConsultationReading;
import org.accountabilityledger.reading.sources.SourceFile;
import org.accountabilityledger.reading.sources.SourceFilter;
import org.accountabilityledger.reading.sources.SourceLine;
import org.accountabilityledger.reading.sources.SourceReading;
import org.accountabilityledger.reading.sources.SourceSort;
import org.accountabilityledger.reading.sources.SourcesQuestion;
import org.accountabilityledger.reading.sources.SourcesReading;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of sources, the file of each, and of each consulting of sources. */
@Controller
class SourcePages {

    private final SourcesReading list;
    private final SourceReading sources;
    private final ConsultationReading consultations;

    SourcePages(SourcesReading list, SourceReading sources, ConsultationReading consultations) {
        this.list = list;
        this.sources = sources;
        this.consultations = consultations;
    }

    @GetMapping({"/sources", "/sources.json", "/sources.csv"})
    Page sources(@RequestParam MultiValueMap<String, String> query) {
        SourceFilter[] filters = SourceFilter.values();
        Asked asked = Asked.of("/sources", query, SourceSort.PUBLISHER.key(), filters);
        SourcesQuestion question = question(asked);
        Slice<SourceLine> slice = list.answer(question);
        List<Controls.Heading> headings = Arrays.stream(SourceSort.values())
                .map(sort -> asked.heading(sort.key(), sort.label())).toList();
        return new Page("sources", "Sources", new SourcesPage(slice.items(), list.count(question),
                asked.next(slice.next()), asked.controls(filters, List.of(), headings, slice.next())))
                .withTable(SourceLine.class, cursor -> list.answer(question(asked.from(cursor))));
    }

    private static SourcesQuestion question(Asked asked) {
        return new SourcesQuestion(asked.filters(SourceFilter.values()), SourceSort.of(asked.sort()),
                asked.descending(), asked.cursor(), asked.size());
    }

    @GetMapping({"/sources/{reference:[^.]+}", "/sources/{reference:[^.]+}.json"})
    Page source(@PathVariable String reference) {
        SourceFile file = NotOnTheLedger.reference(reference, SourceId::new).flatMap(sources::answer)
                .orElseThrow(() -> new NotOnTheLedger("source", reference));
        return new Page("source", file.publisher() + ": " + file.title(), file).withFeed();
    }

    @GetMapping({"/consultations/{reference:[^.]+}", "/consultations/{reference:[^.]+}.json"})
    Page consultation(@PathVariable String reference) {
        ConsultationFile file = NotOnTheLedger.reference(reference, ConsultationId::new)
                .flatMap(consultations::answer)
                .orElseThrow(() -> new NotOnTheLedger("consultation", reference));
        return new Page("consultation", "Sources consulted: " + reference, file);
    }
}
