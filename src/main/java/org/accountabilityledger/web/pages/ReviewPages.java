package org.accountabilityledger.web.pages;

import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.reading.reviews.ReviewFile;
import org.accountabilityledger.reading.reviews.ReviewFileQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of each review. */
@Controller
class ReviewPages {

    private final ReviewFileQuery reviews;

    ReviewPages(ReviewFileQuery reviews) {
        this.reviews = reviews;
    }

    @GetMapping(path = "/reviews/{reference:[^.]+}", name = "A review with all of its entries")
    Page<ReviewFile> review(@PathVariable String reference) {
        ReviewFile file = file(reference);
        return new Page<>("review", file.title(), file).withFeed();
    }

    /** As a table, every figure that the review is counted by. */
    @GetMapping(path = "/reviews/{reference:[^.]+}/figures", name = "Every figure of what a review is counted by")
    @Tabular
    Page<FiguresPage> figures(@PathVariable String reference) {
        return FiguresPage.of(file(reference)).page();
    }

    private ReviewFile file(String reference) {
        return NotOnTheLedger.reference(reference, ReviewId::new).flatMap(reviews::answer)
                .orElseThrow(() -> new NotOnTheLedger("review", reference));
    }
}
