package org.accountabilityledger.accountability.recommendation;

import java.util.List;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CloseRecommendation;

/** Rules 9 and 12: who closes, as what, and what is opened again. */
record EndingRules(Judging judging) {

    void requireClosing(CloseRecommendation command) {
        List<DutyState> duties = judging.all(command.duties());
        Endings endings = judging.state().endings();
        boolean open = duties.stream().anyMatch(duty -> !endings.surelyClosed(judging.on(), duty.id()));
        Rule.IN_ITS_PLACE.require(open, "Each of these duties is closed already.", "/duties");
        InstitutionId speaker = judging.attestation().speaker(Rule.CLOSED_BY_WHOM);
        Speakers speakers = judging.speakers();
        boolean owner = command.closing().openToOwner() && speakers.owns(speaker, duties);
        Rule.CLOSED_BY_WHOM.require(owner || speakers.oversees(speaker),
                "'" + speaker.reference() + "' cannot close it as " + command.closing() + ".", "/statedBy");
        if (command.closing().done()) {
            Rule.CLOSED_BY_WHOM.require(command.finding().isPresent(), "Say in 'finding' what was found, and where.",
                    "/finding");
            // To call a recommendation implemented is to assess the body that it was addressed to.
            speakers.requireUnrelated(duties);
        }
    }

    void requireReopening(List<DutyId> named) {
        boolean closed = judging.all(named).stream()
                .anyMatch(duty -> judging.state().endings().mayBeClosed(judging.on(), duty.id()));
        Rule.IN_ITS_PLACE.require(closed, "None of these duties is closed on that day.", "/duties");
    }
}
