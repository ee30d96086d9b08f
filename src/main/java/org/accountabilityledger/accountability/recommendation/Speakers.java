package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.RoughRelations;
import org.accountabilityledger.accountability.Rule;

/** Who may say what: the side of the addressees, and the side of issuer and overseer. */
record Speakers(RecommendationState state, Attestation attestation, LocalDate today, Directory directory) {

    private static final String POINTER = "/statedBy";

    /** Rule 3, for each of the duties; and the same for a request for more time. */
    void requireAddressee(Rule rule, List<DutyState> duties) {
        InstitutionId speaker = attestation.speaker(rule);
        for (InstitutionId addressee : addressees(duties)) {
            rule.require(mayAnswerFor(speaker, addressee), "'" + speaker.reference()
                    + "' is not recorded as answering for '" + addressee.reference() + "'.", POINTER);
        }
    }

    void requireOverseer() {
        Rule rule = Rule.REPLY_OVERSEEN_BY_WHOM;
        InstitutionId speaker = attestation.speaker(rule);
        rule.require(oversees(speaker), "'" + speaker.reference() + "' is neither.", POINTER);
    }

    /** Rule 5: who judges is kin to no addressee. */
    void requireUnrelated(List<DutyState> duties) {
        InstitutionId speaker = attestation.speaker(Rule.NOT_ITS_OWN_ASSESSOR);
        for (InstitutionId addressee : addressees(duties)) {
            Rule.NOT_ITS_OWN_ASSESSOR.require(!surelyBarred(speaker, addressee), "'" + speaker.reference()
                    + "' is the addressee '" + addressee.reference() + "' or its kin.", POINTER);
        }
    }

    /** Rule 5 again: who judges did not state the reply. */
    void requireNotTheirs(List<DutyState> duties) {
        InstitutionId speaker = attestation.speaker(Rule.CLAIM_AND_ASSESSMENT_APART);
        for (DutyState duty : duties) {
            boolean theirs = duty.line().lastBefore(attestation.occurredOn())
                    .flatMap(reply -> reply.entry().attestation().statedBy()).stream().anyMatch(speaker::equals);
            Rule.CLAIM_AND_ASSESSMENT_APART.require(!theirs,
                    "'" + speaker.reference() + "' gave the reply to '" + duty.id() + "' itself.", POINTER);
        }
    }

    boolean oversees(InstitutionId speaker) {
        return Stream.of(state.issuer(), state.overseer()).flatMap(Optional::stream)
                .anyMatch(body -> mayAnswerFor(speaker, body));
    }

    /** Whether this body may speak for the addressees of all these duties. */
    boolean owns(InstitutionId speaker, List<DutyState> duties) {
        return addressees(duties).stream().allMatch(addressee -> mayAnswerFor(speaker, addressee));
    }

    private static List<InstitutionId> addressees(List<DutyState> duties) {
        return duties.stream().map(duty -> duty.laid().orElseThrow().addressee()).distinct().toList();
    }

    private boolean mayAnswerFor(InstitutionId speaker, InstitutionId body) {
        return relations().mayAnswerFor(speaker, body);
    }

    private boolean surelyBarred(InstitutionId assessor, InstitutionId assessed) {
        return relations().surelyBarred(assessor, assessed);
    }

    private RoughRelations relations() {
        return new RoughRelations(directory, attestation.occurredOn(), today);
    }
}
