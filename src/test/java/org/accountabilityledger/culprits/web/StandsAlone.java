package org.accountabilityledger.culprits.web;

import org.accountabilityledger.web.pages.Page;
import org.springframework.web.bind.annotation.GetMapping;

class StandsAlone {

    @GetMapping("/alone")
    Page page() {
        return null;
    }

    @GetMapping({"/", "/other", "/other.json"})
    Page half() {
        return null;
    }
}
