package org.accountabilityledger.web.pages;

import java.util.Optional;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.timing.ClockRuleFile;
import org.accountabilityledger.reading.timing.ClockRuleLine;
import org.accountabilityledger.reading.timing.ClockRuleReading;
import org.accountabilityledger.reading.timing.ClockRulesReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of clock rules, and the file of each. */
@Controller
class ClockRulePages {

    private final ClockRulesReading list;
    private final ClockRuleReading rules;

    ClockRulePages(ClockRulesReading list, ClockRuleReading rules) {
        this.list = list;
        this.rules = rules;
    }

    @GetMapping("/clock-rules")
    @Tabular
    Page<ClockRulesPage> rules() {
        return new Page<>("clock-rules", "Clock rules", new ClockRulesPage(list.answer()))
                .withTable(ClockRuleLine.class, _ -> new Slice<>(list.answer(), Optional.empty()));
    }

    @GetMapping("/clock-rules/{reference:[^.]+}")
    Page<ClockRuleFile> rule(@PathVariable String reference) {
        ClockRuleFile file = NotOnTheLedger.reference(reference, ClockRuleId::new).flatMap(rules::answer)
                .orElseThrow(() -> new NotOnTheLedger("clock rule", reference));
        return new Page<>("clock-rule", file.title(), file);
    }
}
