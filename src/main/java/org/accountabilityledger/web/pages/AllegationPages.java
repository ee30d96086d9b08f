package org.accountabilityledger.web.pages;

import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.reading.allegations.AllegationFile;
import org.accountabilityledger.reading.allegations.AllegationFileQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of each allegation. */
@Controller
class AllegationPages {

    private final AllegationFileQuery allegations;

    AllegationPages(AllegationFileQuery allegations) {
        this.allegations = allegations;
    }

    @GetMapping(path = "/allegations/{reference:[^.]+}", name = "An allegation with all of its entries")
    Page<AllegationFile> allegation(@PathVariable String reference) {
        AllegationFile file = NotOnTheLedger.reference(reference, AllegationId::new).flatMap(allegations::answer)
                .orElseThrow(() -> new NotOnTheLedger("allegation", reference));
        return new Page<>("allegation", file.title(), file).withFeed();
    }
}
