package org.accountabilityledger.reading.timing;

import java.util.Optional;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.accountability.timing.ClockStart;
import org.accountabilityledger.accountability.timing.ClockTerms;
import org.accountabilityledger.wording.scales.Dated;

/**
 * One clock rule in the list of them.
 *
 * @param versions how many stand; 0 if the rule was withdrawn
 * @param last how the last of them counts, and for what time it is in force; absent if none stands
 */
public record ClockRuleLine(String reference, String title, int versions, Optional<Last> last) {

    /** The version that begins last. */
    public record Last(ClockBasis basis, String text, String counted, ClockStart start, Dated since,
            Optional<Dated> until) {

        static Last of(ClockTerms terms, Optional<Dated> until) {
            return new Last(terms.basis(), terms.text().text(), terms.inWords(), terms.start(),
                    Dated.of(terms.effectiveFrom()), until);
        }
    }
}
