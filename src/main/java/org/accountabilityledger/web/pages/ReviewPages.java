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
        ReviewFile file = NotOnTheLedger.reference(reference, ReviewId::new).flatMap(reviews::answer)
                .orElseThrow(() -> new NotOnTheLedger("review", reference));
        return new Page<>("review", file.title(), file).withFeed();
    }
}
