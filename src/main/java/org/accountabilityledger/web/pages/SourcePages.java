package org.accountabilityledger.web.pages;

import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.reading.sources.ConsultationFile;
import org.accountabilityledger.reading.sources.ConsultationFileQuery;
import org.accountabilityledger.reading.sources.SourceFile;
import org.accountabilityledger.reading.sources.SourceFileQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of each source, and of each consulting of sources. */
@Controller
class SourcePages {

    private final SourceFileQuery sources;
    private final ConsultationFileQuery consultations;

    SourcePages(SourceFileQuery sources, ConsultationFileQuery consultations) {
        this.sources = sources;
        this.consultations = consultations;
    }

    @GetMapping(path = "/sources/{reference:[^.]+}", name = "A source, and the entries that cite it")
    Page<SourceFile> source(@PathVariable String reference) {
        SourceFile file = NotOnTheLedger.reference(reference, SourceId::new).flatMap(sources::answer)
                .orElseThrow(() -> new NotOnTheLedger("source", reference));
        return new Page<>("source", file.publisher() + ": " + file.title(), file).withFeed();
    }

    @GetMapping(path = "/consultations/{reference:[^.]+}", name = "Which sources were consulted for what, up to which day")
    Page<ConsultationFile> consultation(@PathVariable String reference) {
        ConsultationFile file = NotOnTheLedger.reference(reference, ConsultationId::new)
                .flatMap(consultations::answer)
                .orElseThrow(() -> new NotOnTheLedger("consultation", reference));
        return new Page<>("consultation", "Sources consulted: " + reference, file);
    }
}
