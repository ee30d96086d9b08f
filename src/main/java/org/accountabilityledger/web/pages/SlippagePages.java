package org.accountabilityledger.web.pages;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.slippage.SlippageFilter;
import org.accountabilityledger.reading.slippage.SlippageLine;
import org.accountabilityledger.reading.slippage.SlippageQuestion;
import org.accountabilityledger.reading.slippage.SlippageReading;
import org.accountabilityledger.reading.slippage.SlippageSort;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The slippage ledger: every day that was moved. */
@Controller
class SlippagePages {

    private static final String INSTITUTION = "institution";

    private final SlippageReading slippage;

    SlippagePages(SlippageReading slippage) {
        this.slippage = slippage;
    }

    @GetMapping({"/slippage", "/slippage.json", "/slippage.csv"})
    Page slippage(@RequestParam MultiValueMap<String, String> query) {
        SlippageFilter[] filters = SlippageFilter.values();
        Asked asked = Asked.of("/slippage", query, SlippageSort.DATE.key(), filters, INSTITUTION);
        SlippageQuestion question = question(asked);
        Slice<SlippageLine> slice = slippage.answer(question);
        List<Controls.Heading> headings = Arrays.stream(SlippageSort.values())
                .map(sort -> asked.heading(sort.key(), sort.label())).toList();
        List<Controls.Field> fields = List.of(asked.field(INSTITUTION,
                "Body whose day it is or was, or who moved it", slippage.institutions()));
        return new Page("slippage", "Slippage", new SlippagePage(slice.items(), slippage.totals(question),
                asked.next(slice.next()), asked.controls(filters, fields, headings, slice.next())))
                .withTable(SlippageLine.class, cursor -> slippage.answer(question(asked.from(cursor))));
    }

    private static SlippageQuestion question(Asked asked) {
        return new SlippageQuestion(asked.query().get(INSTITUTION), asked.filters(SlippageFilter.values()),
                SlippageSort.of(asked.sort()), asked.descending(), asked.cursor(), asked.size());
    }
}
