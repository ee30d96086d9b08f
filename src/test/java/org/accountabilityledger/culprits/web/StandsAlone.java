package org.accountabilityledger.culprits.web;

import org.accountabilityledger.web.pages.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class StandsAlone {

    @GetMapping("/alone")
    Page page() {
        return null;
    }

    @GetMapping({"/", "/other", "/other.json"})
    Page half() {
        return null;
    }

    @GetMapping({"/sides", "/sides.json"})
    Page sides(@RequestParam String by) {
        return null;
    }

    @GetMapping({"/list", "/list.json"})
    Page list(@RequestParam MultiValueMap<String, String> query) {
        return null;
    }
}
