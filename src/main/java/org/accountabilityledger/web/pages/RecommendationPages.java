package org.accountabilityledger.web.pages;

import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.reading.recommendations.LettersFile;
import org.accountabilityledger.reading.recommendations.LettersQuery;
import org.accountabilityledger.reading.recommendations.RecommendationFile;
import org.accountabilityledger.reading.recommendations.RecommendationFileQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of each recommendation, and the letters about it. */
@Controller
class RecommendationPages {

    private final RecommendationFileQuery files;
    private final LettersQuery letters;

    RecommendationPages(RecommendationFileQuery files, LettersQuery letters) {
        this.files = files;
        this.letters = letters;
    }

    @GetMapping(path = "/recommendations/{reference:[^.]+}", name = "A recommendation with all of its entries")
    Page<RecommendationFile> recommendation(@PathVariable String reference) {
        RecommendationFile file = file(reference);
        return new Page<>("recommendation", file.title(), file).withFeed();
    }

    /** As a table, every figure that the recommendation is counted by. */
    @GetMapping(path = "/recommendations/{reference:[^.]+}/figures",
            name = "Every figure of what a recommendation is counted by")
    @Tabular
    Page<FiguresPage> figures(@PathVariable String reference) {
        return FiguresPage.of(file(reference)).page();
    }

    private RecommendationFile file(String reference) {
        return NotOnTheLedger.reference(reference, RecommendationId::new).flatMap(files::answer)
                .orElseThrow(() -> new NotOnTheLedger("recommendation", reference));
    }

    @GetMapping(path = "/recommendations/{reference:[^.]+}/letters", name = "Letters about replies that are missing")
    Page<LettersFile> letters(@PathVariable String reference) {
        LettersFile file = NotOnTheLedger.reference(reference, RecommendationId::new).flatMap(letters::answer)
                .orElseThrow(() -> new NotOnTheLedger("recommendation", reference));
        return new Page<>("letters", "Letters about " + file.title(), file);
    }
}
