package org.accountabilityledger.web.pages;

import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.reading.institutions.InstitutionFile;
import org.accountabilityledger.reading.institutions.InstitutionFileQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of each institution. */
@Controller
class InstitutionPages {

    private final InstitutionFileQuery institutions;

    InstitutionPages(InstitutionFileQuery institutions) {
        this.institutions = institutions;
    }

    @GetMapping(path = "/institutions/{slug:[^.]+}", name = "A body: its names, offices and relations, and what is counted of it")
    @Tabular
    Page<InstitutionFile> institution(@PathVariable String slug) {
        InstitutionFile file = NotOnTheLedger.reference(slug, InstitutionId::new).flatMap(institutions::answer)
                .orElseThrow(() -> new NotOnTheLedger("institution", slug));
        return new Page<>("institution", file.name(), file)
                .withTable(ScorecardRow.class, first -> ScorecardRow.of(file)).withFeed();
    }
}
