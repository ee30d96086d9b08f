package org.accountabilityledger.web.pages;

import java.time.InstantSource;
import org.accountabilityledger.web.status.Status;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says how the ledger is, also while its database does not answer: this page asks nobody who could keep it waiting. */
@Controller
class StatusPages {

    private static final InstantSource MACHINE = InstantSource.system();

    private final Status status;

    StatusPages(Status status) {
        this.status = status;
    }

    @GetMapping(path = "/status", name = "What works at this moment and what does not")
    Page<StatusPage> status() {
        return new Page<>("status", "Status", StatusPage.of(MACHINE.instant(), status.now()));
    }
}
