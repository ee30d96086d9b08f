package org.accountabilityledger.web.pages;

import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.reading.timing.ClockRuleFile;
import org.accountabilityledger.reading.timing.ClockRuleFileQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of each clock rule. */
@Controller
class ClockRulePages {

    private final ClockRuleFileQuery rules;

    ClockRulePages(ClockRuleFileQuery rules) {
        this.rules = rules;
    }

    @GetMapping(path = "/clock-rules/{reference:[^.]+}", name = "A rule by which replies fall due")
    Page<ClockRuleFile> rule(@PathVariable String reference) {
        ClockRuleFile file = NotOnTheLedger.reference(reference, ClockRuleId::new).flatMap(rules::answer)
                .orElseThrow(() -> new NotOnTheLedger("clock rule", reference));
        return new Page<>("clock-rule", file.title(), file);
    }
}
