package org.accountabilityledger.reading.institutions;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/**
 * An institution as a list shows it.
 *
 * @param standing whether its registration stands
 * @param successor who took over, if anybody did
 * @param endedOn when it was succeeded or abolished
 * @param example whether it is made up
 */
public record InstitutionLine(
        String reference, String name, InstitutionKind kind, boolean standing, Optional<Named> successor,
        Optional<Dated> endedOn, Counts counts,
        Optional<LocalDate> consultedUpTo, boolean example) {

    /**
     * How many files give it which part.
     *
     * @param promises commitments that it owns now
     * @param addressed recommendations addressed to it, or to a group as whose member it has a duty
     * @param issued recommendations that it issued
     * @param conducts reviews that it conducts or directs now
     * @param subject reviews that are about it
     * @param accused allegations raised against it
     */
    public record Counts(long promises, long addressed, long issued, long conducts, long subject, long accused) {
    }
}
