package org.accountabilityledger.accountability.recommendation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CloseRecommendation;

/** Rules 9 and 12: who closes, as what, and what is opened again. */
record EndingRules(Judging judging) {

    private static final Set<Closing> DONE = EnumSet.of(Closing.IMPLEMENTED, Closing.EXCEEDED, Closing.ALTERNATE);
    private static final Set<Closing> BY_OWNER = EnumSet.of(Closing.WITHDRAWN, Closing.SUPERSEDED);

    void requireClosing(CloseRecommendation command) {
        List<DutyState> duties = judging.all(command.duties());
        Endings endings = judging.state().endings();
        boolean open = duties.stream().anyMatch(duty -> !endings.surelyClosed(judging.on(), duty.id()));
        Rule.IN_ITS_PLACE.require(open, "What this closes is closed already.", "/duties");
        InstitutionId speaker = judging.attestation().speaker(Rule.CLOSED_BY_WHOM);
        Speakers speakers = judging.speakers();
        boolean owner = BY_OWNER.contains(command.closing()) && speakers.owns(speaker, duties);
        Rule.CLOSED_BY_WHOM.require(owner || speakers.oversees(speaker),
                "'" + speaker.reference() + "' cannot close it as " + command.closing() + ".", "/statedBy");
        if (DONE.contains(command.closing())) {
            Rule.CLOSED_BY_WHOM.require(command.finding().isPresent(), "Say in 'finding' what was found, and where.",
                    "/finding");
            // To call a recommendation implemented is to assess the body that it was addressed to.
            speakers.requireUnrelated(duties);
        }
    }

    void requireReopening(List<DutyId> named) {
        boolean closed = judging.all(named).stream()
                .anyMatch(duty -> judging.state().endings().mayBeClosed(judging.on(), duty.id()));
        Rule.IN_ITS_PLACE.require(closed, "Nothing of this is closed.", "/duties");
    }
}
