package org.accountabilityledger.web.pages;

import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.reading.commitments.CommitmentFile;
import org.accountabilityledger.reading.commitments.CommitmentFileQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of each commitment. */
@Controller
class CommitmentPages {

    private final CommitmentFileQuery files;

    CommitmentPages(CommitmentFileQuery files) {
        this.files = files;
    }

    @GetMapping(path = "/commitments/{reference:[^.]+}", name = "A commitment with all of its entries")
    Page<CommitmentFile> commitment(@PathVariable String reference) {
        CommitmentFile file = file(reference);
        return new Page<>("commitment", file.item().title(), file).withFeed();
    }

    /** As a table, every figure that the promise is counted by. */
    @GetMapping(path = "/commitments/{reference:[^.]+}/figures", name = "Every figure of what a promise is counted by")
    @Tabular
    Page<FiguresPage> figures(@PathVariable String reference) {
        return FiguresPage.of(file(reference)).page();
    }

    private CommitmentFile file(String reference) {
        return NotOnTheLedger.reference(reference, CommitmentId::new).flatMap(files::answer)
                .orElseThrow(() -> new NotOnTheLedger("commitment", reference));
    }
}
