package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Rule;

/**
 * One command before the rules: what the file says, who says what when, and what the directory knows. A rule looks at
 * everything on record and compares dates, so that a fact found late is judged by its own day.
 */
record Judging(RecommendationState state, Attestation attestation, LocalDate today, Directory directory) {

    /** The issue stands, the entry is sound, and it is not dated before what it speaks of. */
    void requireSound(RecommendationId id) {
        EdtfDate issuedOn = state.issued().orElseThrow(() -> Rule.POINTS_TO_WHAT_STANDS.broken(
                "The issue of recommendation '" + id.reference() + "' was withdrawn.", "/recommendation")).occurredOn();
        attestation.require(today, directory);
        Rule.IN_ITS_PLACE.require(!on().surelyBefore(issuedOn),
                "The recommendation was issued later: " + issuedOn.inWords() + ".", "/occurredOn");
    }

    /** The duties that are named: at least one, each once, each of this file, and open (rule 9). */
    List<DutyState> open(Rule rule, List<DutyId> named) {
        rule.require(!named.isEmpty(), "Name at least one in 'duties'.", "/duties");
        List<DutyState> duties = laid(named);
        for (int i = 0; i < duties.size(); i++) {
            String pointer = "/duties/" + i;
            DutyId id = duties.get(i).id();
            state.endings().surelyClosedBefore(on(), id).ifPresent(closing -> {
                throw Rule.CLOSED_UNTIL_REOPENED.broken("'" + id + "' was closed "
                        + closing.occurredOn().inWords() + ".", pointer);
            });
        }
        return duties;
    }

    /** The duties that are named, or all of them where none is. */
    List<DutyState> all(List<DutyId> named) {
        return named.isEmpty() ? state.laid() : laid(named);
    }

    Speakers speakers() {
        return new Speakers(state, attestation, today, directory);
    }

    EdtfDate on() {
        return attestation.occurredOn();
    }

    private List<DutyState> laid(List<DutyId> named) {
        Set<DutyId> seen = new HashSet<>();
        List<DutyState> duties = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            DutyId id = named.get(i);
            String pointer = "/duties/" + i;
            Rule.WELL_FORMED.require(seen.add(id), "'" + id + "' is named twice.", pointer);
            duties.add(state.duty(id).filter(duty -> duty.laid().isPresent())
                    .orElseThrow(() -> Rule.POINTS_TO_WHAT_STANDS.broken(
                            "This recommendation lays no duty '" + id + "'.", pointer)));
        }
        return duties;
    }
}
