package org.accountabilityledger.accountability.recommendation;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Words;

/** Rules 3, 4, 5 and 8: who replies, with which reasons, what a reply may follow, and who rules on it. */
record ReplyRules(Judging judging) {

    void requireReply(List<DutyId> named, Reply reply) {
        List<DutyState> duties = addressed(named);
        for (int i = 0; i < duties.size(); i++) {
            ReplyLine line = duties.get(i).line();
            DutyId id = duties.get(i).id();
            String pointer = "/duties/" + i;
            if (line.place(judging.on(), reply, Optional.empty()).isEmpty()) {
                throw Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.broken("The reply to '" + id + "' is on record as "
                        + line.lastBefore(judging.on()).or(line::last).orElseThrow().reply().inWords()
                        + ": to say something else now is to reverse it.", pointer);
            }
        }
    }

    Words reasons(Optional<Words> reasons) {
        return reasons.orElseThrow(() -> Rule.REFUSAL_GIVES_REASONS.broken("Say in 'reasons' why.", "/reasons"));
    }

    void requireReversal(List<DutyId> named, Reply from, Reply to) {
        List<DutyState> duties = addressed(named);
        Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.require(from != to, "'from' and 'to' are the same.", "/to");
        for (DutyState duty : duties) {
            ReplyLine line = duty.line();
            boolean stood = line.place(judging.on(), to, Optional.of(from)).isPresent();
            Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.require(stood, line.lastBefore(judging.on())
                    .map(last -> "The reply to '" + duty.id() + "' is on record as " + last.reply().inWords() + ".")
                    .orElse("No reply to '" + duty.id() + "' is on record by that day."), "/from");
        }
    }

    void requireRuling(List<DutyId> named) {
        List<DutyState> duties = judging.open(Rule.WELL_FORMED, named);
        judging.speakers().requireOverseer();
        judging.speakers().requireUnrelated(duties);
        judging.speakers().requireNotTheirs(duties);
        for (int i = 0; i < duties.size(); i++) {
            Rule.IN_ITS_PLACE.require(duties.get(i).line().lastBefore(judging.on()).isPresent(),
                    "No reply to '" + duties.get(i).id() + "' is on record by that day.", "/duties/" + i);
        }
    }

    private List<DutyState> addressed(List<DutyId> named) {
        List<DutyState> duties = judging.open(Rule.REPLY_FROM_ADDRESSEE, named);
        judging.speakers().requireAddressee(Rule.REPLY_FROM_ADDRESSEE, duties);
        return duties;
    }
}
