package org.accountabilityledger.web.pages;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.reviews.ReviewFile;
import org.accountabilityledger.reading.reviews.ReviewFilter;
import org.accountabilityledger.reading.reviews.ReviewLine;
import org.accountabilityledger.reading.reviews.ReviewReading;
import org.accountabilityledger.reading.reviews.ReviewSort;
import org.accountabilityledger.reading.reviews.ReviewsQuestion;
import org.accountabilityledger.reading.reviews.ReviewsReading;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of reviews, and the file of each. */
@Controller
class ReviewPages {

    private static final String INSTITUTION = "institution";

    private final ReviewsReading list;
    private final ReviewReading reviews;

    ReviewPages(ReviewsReading list, ReviewReading reviews) {
        this.list = list;
        this.reviews = reviews;
    }

    @GetMapping({"/reviews", "/reviews.json", "/reviews.csv"})
    Page reviews(@RequestParam MultiValueMap<String, String> query) {
        ReviewFilter[] filters = ReviewFilter.values();
        Asked asked = Asked.of("/reviews", query, ReviewSort.BEGUN.key(), filters, INSTITUTION);
        ReviewsQuestion question = question(asked);
        Slice<ReviewLine> slice = list.answer(question);
        Facets facets = list.facets(question);
        List<Controls.Heading> headings = Arrays.stream(ReviewSort.values())
                .map(sort -> asked.heading(sort.key(), sort.label())).toList();
        List<Controls.Field> fields = List.of(asked.field(INSTITUTION,
                "Body that takes part or is its subject", list.institutions()));
        return new Page("reviews", "Reviews", new ReviewsPage(slice.items(), list.count(question),
                asked.next(slice.next()), facets,
                asked.controls(filters, facets, fields, headings, slice.next())))
                .withTable(ReviewLine.class, cursor -> list.answer(question(asked.from(cursor))));
    }

    private static ReviewsQuestion question(Asked asked) {
        return new ReviewsQuestion(asked.query().get(INSTITUTION), asked.filters(ReviewFilter.values()),
                ReviewSort.of(asked.sort()), asked.descending(), asked.cursor(), asked.size());
    }

    @GetMapping({"/reviews/{reference:[^.]+}", "/reviews/{reference:[^.]+}.json"})
    Page review(@PathVariable String reference) {
        ReviewFile file = NotOnTheLedger.reference(reference, ReviewId::new).flatMap(reviews::answer)
                .orElseThrow(() -> new NotOnTheLedger("review", reference));
        return new Page("review", file.title(), file).withFeed();
    }
}
