package org.accountabilityledger.web.pages;

import java.util.Optional;
import java.util.function.Function;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.growth.Growth;
import org.accountabilityledger.reading.growth.GrowthReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How files grew, entry by entry: {@code /commitments/x/history?entry=4}. */
@Controller
class GrowthPages {

    private final GrowthReading growth;

    GrowthPages(GrowthReading growth) {
        this.growth = growth;
    }

    @GetMapping({"/commitments/{reference:[^.]+}/history", "/commitments/{reference:[^.]+}/history.json",
        "/commitments/{reference:[^.]+}/history.csv"})
    Page commitment(@PathVariable String reference,
            @RequestParam(name = GrowthPage.ENTRY, required = false) Optional<String> entry) {
        return page("commitment", reference, CommitmentId::new, entry);
    }

    @GetMapping({"/recommendations/{reference:[^.]+}/history", "/recommendations/{reference:[^.]+}/history.json",
        "/recommendations/{reference:[^.]+}/history.csv"})
    Page recommendation(@PathVariable String reference,
            @RequestParam(name = GrowthPage.ENTRY, required = false) Optional<String> entry) {
        return page("recommendation", reference, RecommendationId::new, entry);
    }

    @GetMapping({"/reviews/{reference:[^.]+}/history", "/reviews/{reference:[^.]+}/history.json",
        "/reviews/{reference:[^.]+}/history.csv"})
    Page review(@PathVariable String reference,
            @RequestParam(name = GrowthPage.ENTRY, required = false) Optional<String> entry) {
        return page("review", reference, ReviewId::new, entry);
    }

    @GetMapping({"/allegations/{reference:[^.]+}/history", "/allegations/{reference:[^.]+}/history.json",
        "/allegations/{reference:[^.]+}/history.csv"})
    Page allegation(@PathVariable String reference,
            @RequestParam(name = GrowthPage.ENTRY, required = false) Optional<String> entry) {
        return page("allegation", reference, AllegationId::new, entry);
    }

    @GetMapping({"/institutions/{slug:[^.]+}/history", "/institutions/{slug:[^.]+}/history.json",
        "/institutions/{slug:[^.]+}/history.csv"})
    Page institution(@PathVariable String slug,
            @RequestParam(name = GrowthPage.ENTRY, required = false) Optional<String> entry) {
        return page("institution", slug, InstitutionId::new, entry);
    }

    private <I extends FileId> Page page(String kind, String reference, Function<String, I> read,
            Optional<String> entry) {
        long step = entry.filter(text -> !text.isBlank()).map(GrowthPages::step).orElse(1L);
        Growth answer = NotOnTheLedger.reference(reference, read).flatMap(id -> growth.answer(id, step))
                .orElseThrow(() -> new NotOnTheLedger(kind, reference));
        return new Page("growth", answer.file().title() + ": entry " + step + " of " + answer.of(),
                new GrowthPage(answer)).withTable(ComparisonRow.class,
                        first -> ComparisonRow.of("known", answer.differences(), answer.same()));
    }

    private static long step(String text) {
        if (!text.strip().matches("[0-9]{1,9}")) {
            throw new BadQuestion("An entry is asked for by its number, such as 4.");
        }
        return Long.parseLong(text.strip());
    }
}
