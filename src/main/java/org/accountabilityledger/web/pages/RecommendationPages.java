package org.accountabilityledger.web.pages;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.recommendations.Letters;
import org.accountabilityledger.reading.recommendations.LettersFile;
import org.accountabilityledger.reading.recommendations.RecommendationFile;
import org.accountabilityledger.reading.recommendations.RecommendationFiles;
import org.accountabilityledger.reading.recommendations.RecommendationFilter;
import org.accountabilityledger.reading.recommendations.RecommendationItem;
import org.accountabilityledger.reading.recommendations.RecommendationQuestion;
import org.accountabilityledger.reading.recommendations.RecommendationSort;
import org.accountabilityledger.reading.recommendations.Recommendations;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of recommendations, and the file of each. */
@Controller
class RecommendationPages {

    private static final String ADDRESSEE = "addressee";
    private static final String REVIEW = "review";
    private static final String NAMED_TO_DELIVER = "namedToDeliver";

    private final Recommendations recommendations;
    private final RecommendationFiles files;
    private final Letters letters;

    RecommendationPages(Recommendations recommendations, RecommendationFiles files, Letters letters) {
        this.recommendations = recommendations;
        this.files = files;
        this.letters = letters;
    }

    @GetMapping({"/recommendations", "/recommendations.json", "/recommendations.csv"})
    Page recommendations(@RequestParam MultiValueMap<String, String> query) {
        RecommendationFilter[] filters = RecommendationFilter.values();
        Asked asked = Asked.of("/recommendations", query, RecommendationSort.REFERENCE.key(), filters, ADDRESSEE,
                REVIEW, NAMED_TO_DELIVER);
        RecommendationQuestion question = question(asked);
        Slice<RecommendationItem> slice = recommendations.answer(question);
        List<Controls.Field> fields = List.of(asked.field(ADDRESSEE, "Addressee", recommendations.addressees()),
                asked.field(REVIEW, "Review", recommendations.reviews()),
                asked.field(NAMED_TO_DELIVER, "Named to deliver", recommendations.namedToDeliver()));
        Facets facets = recommendations.facets(question);
        List<Controls.Heading> headings = Arrays.stream(RecommendationSort.values())
                .map(sort -> asked.heading(sort.key(), sort.label())).toList();
        return new Page("recommendations", "Recommendations", new RecommendationsPage(slice.items(),
                recommendations.count(question), asked.next(slice.next()),
                facets,
                asked.controls(filters, facets, fields, headings, slice.next())))
                .withTable(RecommendationItem.class, cursor -> recommendations.answer(question(asked.from(cursor))));
    }

    private static RecommendationQuestion question(Asked asked) {
        return new RecommendationQuestion(asked.query().get(ADDRESSEE),
                asked.query().get(REVIEW), asked.query().get(NAMED_TO_DELIVER),
                asked.filters(RecommendationFilter.values()), RecommendationSort.of(asked.sort()),
                asked.descending(), asked.cursor(), asked.size());
    }

    @GetMapping({"/recommendations/{reference:[^.]+}", "/recommendations/{reference:[^.]+}.json"})
    Page recommendation(@PathVariable String reference) {
        RecommendationFile file = NotOnTheLedger.reference(reference, RecommendationId::new).flatMap(files::answer)
                .orElseThrow(() -> new NotOnTheLedger("recommendation", reference));
        return new Page("recommendation", file.title(), file).withFeed();
    }

    @GetMapping({"/recommendations/{reference:[^.]+}/letters", "/recommendations/{reference:[^.]+}/letters.json"})
    Page letters(@PathVariable String reference) {
        LettersFile file = NotOnTheLedger.reference(reference, RecommendationId::new).flatMap(letters::answer)
                .orElseThrow(() -> new NotOnTheLedger("recommendation", reference));
        return new Page("letters", "Letters about " + file.title(), file);
    }
}
