package org.accountabilityledger.accountability.recommendation;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Words;

/** The rules of a reply: who replies, with which reasons, what a reply may follow, and who rules on it. */
record ReplyRules(RecommendationRules file) {

    /** Rule 3: the addressee replies; rule 8: to say something else than before is to reverse it. */
    void requireReply(List<DutyId> named, Reply reply) {
        List<DutyState> duties = addressed(named);
        for (int i = 0; i < duties.size(); i++) {
            ReplyLine line = duties.get(i).line();
            DutyId id = duties.get(i).id();
            String pointer = "/duties/" + i;
            if (line.place(file.on(), reply, Optional.empty()).isEmpty()) {
                throw Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.broken("The reply to '" + id + "' is on record as "
                        + line.lastBefore(file.on()).or(line::last).orElseThrow().reply().inWords()
                        + ": to say something else now is to reverse it.", pointer);
            }
        }
    }

    /** Rule 8: a reversal names the reply that it reverses, which stood then. */
    void requireReversal(List<DutyId> named, Reply from, Reply to) {
        List<DutyState> duties = addressed(named);
        Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.require(from != to, "'from' and 'to' are the same.", "/to");
        for (DutyState duty : duties) {
            ReplyLine line = duty.line();
            boolean stood = line.place(file.on(), to, Optional.of(from)).isPresent();
            Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.require(stood, line.lastBefore(file.on())
                    .map(last -> "The reply to '" + duty.id() + "' is on record as " + last.reply().inWords() + ".")
                    .orElse("No reply to '" + duty.id() + "' is on record by that day."), "/from");
        }
    }

    /** Rule 5: issuer or overseer rules on a reply that is on record, unrelated to who gave it, and not its own. */
    void requireRuling(List<DutyId> named) {
        List<DutyState> duties = file.requireOpen(Rule.WELL_FORMED, named);
        file.requireOverseer();
        file.requireUnrelated(duties);
        requireNotTheirs(duties);
        for (int i = 0; i < duties.size(); i++) {
            Rule.IN_ITS_PLACE.require(duties.get(i).line().lastBefore(file.on()).isPresent(),
                    "No reply to '" + duties.get(i).id() + "' is on record by that day.", "/duties/" + i);
        }
    }

    private void requireNotTheirs(List<DutyState> duties) {
        InstitutionId speaker = file.attestation().speaker(Rule.CLAIM_AND_ASSESSMENT_APART);
        for (DutyState duty : duties) {
            boolean theirs = duty.line().lastBefore(file.on())
                    .flatMap(reply -> reply.entry().attestation().statedBy()).stream().anyMatch(speaker::equals);
            Rule.CLAIM_AND_ASSESSMENT_APART.require(!theirs,
                    "'" + speaker.reference() + "' gave the reply to '" + duty.id() + "' itself.", "/statedBy");
        }
    }

    private List<DutyState> addressed(List<DutyId> named) {
        List<DutyState> duties = file.requireOpen(Rule.REPLY_FROM_ADDRESSEE, named);
        file.requireAddressee(Rule.REPLY_FROM_ADDRESSEE, duties);
        return duties;
    }
}
