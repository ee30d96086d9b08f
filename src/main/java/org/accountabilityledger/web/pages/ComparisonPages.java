package org.accountabilityledger.web.pages;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.reading.comparison.Comparison;
import org.accountabilityledger.reading.comparison.Comparisons;
import org.accountabilityledger.reading.comparison.LedgerComparison;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How a file, or the whole ledger, stood at two moments: {@code /compare/2025-06-03...2025-11-05/commitments/x}. */
@Controller
class ComparisonPages {

    private final Comparisons comparisons;
    private final Tables ledger;

    ComparisonPages(Comparisons comparisons, Tables ledger) {
        this.comparisons = comparisons;
        this.ledger = ledger;
    }

    @GetMapping({"/compare/{moments:.*(?<!\\.json|\\.csv)}", "/compare/{moments:.*(?<!\\.json|\\.csv)}.json",
        "/compare/{moments:.*(?<!\\.json|\\.csv)}.csv", "/compare/{moments}/", "/compare/{moments}/.json",
        "/compare/{moments}/.csv"})
    Page ledger(@PathVariable String moments, @RequestParam(name = Spans.BY, required = false) Optional<String> by) {
        LedgerComparison comparison = comparisons.ofAll(span(moments, by));
        return new Page("comparison-of-all", "The ledger at two moments", comparison)
                .withTable(ComparisonRow.class, first -> ComparisonRow.of(comparison));
    }

    @GetMapping({"/compare/{moments}/commitments/{reference:[^.]+}",
        "/compare/{moments}/commitments/{reference:[^.]+}.json",
        "/compare/{moments}/commitments/{reference:[^.]+}.csv"})
    Page commitment(@PathVariable String moments, @PathVariable String reference,
            @RequestParam(name = Spans.BY, required = false) Optional<String> by) {
        return page("commitment", reference, CommitmentId::new, span(moments, by), comparisons::of);
    }

    @GetMapping({"/compare/{moments}/recommendations/{reference:[^.]+}",
        "/compare/{moments}/recommendations/{reference:[^.]+}.json",
        "/compare/{moments}/recommendations/{reference:[^.]+}.csv"})
    Page recommendation(@PathVariable String moments, @PathVariable String reference,
            @RequestParam(name = Spans.BY, required = false) Optional<String> by) {
        return page("recommendation", reference, RecommendationId::new, span(moments, by), comparisons::of);
    }

    @GetMapping({"/compare/{moments}/institutions/{slug:[^.]+}", "/compare/{moments}/institutions/{slug:[^.]+}.json",
        "/compare/{moments}/institutions/{slug:[^.]+}.csv"})
    Page institution(@PathVariable String moments, @PathVariable String slug,
            @RequestParam(name = Spans.BY, required = false) Optional<String> by) {
        return page("institution", slug, InstitutionId::new, span(moments, by), comparisons::of);
    }

    private <I> Page page(String kind, String reference, Function<String, I> read, Span span,
            BiFunction<Span, I, Optional<Comparison>> compare) {
        Comparison comparison = NotOnTheLedger.reference(reference, read).flatMap(id -> compare.apply(span, id))
                .orElseThrow(() -> new NotOnTheLedger(kind, reference));
        return new Page("comparison", comparison.file().title() + " at two moments", comparison)
                .withTable(ComparisonRow.class, first -> ComparisonRow.of(comparison));
    }

    private Span span(String moments, Optional<String> by) {
        String[] each = moments.split("\\.\\.\\.", -1);
        return Span.of(Spans.by(by, Optional.of(each[0]), Optional.of(each[each.length - 1])), moments, ledger.zone());
    }
}
