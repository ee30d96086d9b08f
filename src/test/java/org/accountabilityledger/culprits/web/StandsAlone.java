package org.accountabilityledger.culprits.web;

import org.accountabilityledger.web.pages.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class StandsAlone {

    @GetMapping("/sides")
    Page sides(@RequestParam String by) {
        return null;
    }

    @GetMapping("/list")
    Page list(@RequestParam MultiValueMap<String, String> query) {
        return null;
    }
}
