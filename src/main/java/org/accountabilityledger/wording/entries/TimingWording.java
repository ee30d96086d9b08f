package org.accountabilityledger.wording.entries;

import org.accountabilityledger.accountability.timing.ClockTerms;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEntryWithdrawn;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleRepealed;
import org.accountabilityledger.accountability.timing.TimingEvent;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.TimingTerms;

/** Says which clock rule began and ended. */
final class TimingWording {

    private TimingWording() {
    }

    static String of(TimingEvent event) {
        return switch (event) {
            case ClockRuleEnacted enacted -> "the clock rule " + English.quoted(enacted.title().text()) + ", version "
                    + enacted.version() + ": " + terms(enacted.terms());
            case ClockRuleRepealed repealed -> "the clock rule is in force no more after "
                    + repealed.effectiveTo().inWords() + Phrases.colon(repealed.reason());
            case ClockRuleEntryWithdrawn withdrawn -> Wording.withdrew(withdrawn);
        };
    }

    private static String terms(ClockTerms terms) {
        return terms.inWords() + ", " + TimingTerms.of(terms.basis()) + " (" + terms.text().text() + "), in force from "
                + terms.effectiveFrom().inWords();
    }
}
