package org.accountabilityledger.web.pages;

import org.accountabilityledger.reading.home.Overview;
import org.accountabilityledger.reading.home.OverviewQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one begins: what this is, what it holds, what is missing, and what came last. */
@Controller
class HomePages {

    private final OverviewQuery overview;

    HomePages(OverviewQuery overview) {
        this.overview = overview;
    }

    @GetMapping(path = "/", name = "What the ledger holds, and what came last")
    Page<Overview> home() {
        return new Page<>("home", "What was promised, and what became of it", overview.answer());
    }
}
