package org.accountabilityledger.web.pages;

import java.util.Optional;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.growth.Growth;
import org.accountabilityledger.reading.growth.GrowthQuery;
import org.accountabilityledger.web.Addresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How files grew, entry by entry: {@code /commitments/x/history?entry=4}. */
@Controller
class GrowthPages {

    private final GrowthQuery growth;

    GrowthPages(GrowthQuery growth) {
        this.growth = growth;
    }

    @GetMapping(path = "/{kinds:[a-z-]+}/{reference:[^.]+}/history",
            name = "A file after one of its entries, and what that entry changed")
    @Tabular
    Page<GrowthPage> file(@PathVariable String kinds, @PathVariable String reference,
            @RequestParam(name = GrowthPage.ENTRY, required = false) Optional<String> entry) {
        FileKind kind = Addresses.compared(kinds);
        long step = entry.filter(text -> !text.isBlank()).map(GrowthPages::step).orElse(1L);
        Growth answer = NotOnTheLedger.reference(reference, kind::file).flatMap(id -> growth.answer(id, step))
                .orElseThrow(() -> new NotOnTheLedger(kind.key(), reference));
        return new Page<>("growth", answer.file().title() + ": entry " + step + " of " + answer.of(),
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
