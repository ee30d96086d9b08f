package org.accountabilityledger.web.pages;

import java.util.Optional;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.reading.comparison.Comparison;
import org.accountabilityledger.reading.comparison.ComparisonQuery;
import org.accountabilityledger.reading.comparison.LedgerComparison;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.web.Addresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How a file, or the whole ledger, stood at two moments: {@code /compare/2025-06-03...2025-11-05/commitments/x}. */
@Controller
class ComparisonPages {

    private final ComparisonQuery comparisons;
    private final Tables ledger;

    ComparisonPages(ComparisonQuery comparisons, Tables ledger) {
        this.comparisons = comparisons;
        this.ledger = ledger;
    }

    @GetMapping(name = "The whole ledger at two moments", path = {
        "/compare/{moments:.*(?<!\\.[a-z][a-z][a-z]|\\.[a-z][a-z][a-z][a-z])}", "/compare/{moments}/"})
    @Tabular
    Page<LedgerComparison> ledger(@PathVariable String moments,
            @RequestParam(name = Spans.BY, required = false) Optional<String> by) {
        LedgerComparison comparison = comparisons.ofAll(span(moments, by));
        return new Page<>("comparison-of-all", "The ledger at two moments", comparison)
                .withTable(ComparisonRow.class, first -> ComparisonRow.of(comparison));
    }

    @GetMapping(path = "/compare/{moments}/{kinds:[a-z-]+}/{reference:[^.]+}", name = "A file at two moments")
    @Tabular
    Page<Comparison> file(@PathVariable String moments, @PathVariable String kinds, @PathVariable String reference,
            @RequestParam(name = Spans.BY, required = false) Optional<String> by) {
        FileKind kind = Addresses.compared(kinds);
        Span span = span(moments, by);
        Comparison comparison = NotOnTheLedger.reference(reference, kind::file)
                .flatMap(id -> comparisons.of(span, id)).orElseThrow(() -> new NotOnTheLedger(kind.key(), reference));
        return new Page<>("comparison", comparison.file().title() + " at two moments", comparison)
                .withTable(ComparisonRow.class, first -> ComparisonRow.of(comparison));
    }

    private Span span(String moments, Optional<String> by) {
        String[] each = moments.split("\\.\\.\\.", -1);
        return Span.of(Spans.by(by, Optional.of(each[0]), Optional.of(each[each.length - 1])), moments, ledger.zone());
    }
}
