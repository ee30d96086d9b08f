package org.accountabilityledger.accountability.recommendation;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.GivenReason;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationReplied;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReadReply;

/** The rules of a reply: who replies, with which reasons, what a reply may follow, and who rules on it. */
record ReplyRules(RecommendationRules file) {

    /** Rule 3: the addressee replies; rule 8: to say something else than before is to reverse it. */
    void requireReply(List<DutyId> named, Reply reply) {
        List<DutyState> duties = addressed(named);
        // What is only reported may well contradict what is on record.
        for (int i = 0; i < duties.size() && !file.attestation().reported(); i++) {
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

    /** The same of an acceptance, which may say that what it accepts was done by then: what is to be done is a promise. */
    void requireAcceptance(List<DutyId> named, Reply reply, Optional<EdtfDate> doneBy) {
        requireReply(named, reply);
        doneBy.ifPresent(day -> Rule.FIELDS_AGREE.require(!day.surelyAfter(file.on()), "'doneBy' is " + day.inWords()
                + ", after the reply, " + file.on().inWords() + ": what is still to be done is a commitment.", "/doneBy"));
    }

    /** A reading is of a reply that stands as not read, bears its date, and says what it decides. */
    void requireReading(ReadReply reading) {
        ReplyLine.Given read = file.state().duties().stream().flatMap(duty -> duty.line().replies().stream())
                .filter(given -> given.reply() == Reply.REPLIED && given.entry().number() == reading.reads()).findFirst()
                .orElseThrow(() -> Rule.POINTS_TO_WHAT_STANDS.broken("Entry " + reading.reads()
                        + " is not a standing reply that is on record as not read.", "/reads"));
        Rule.FIELDS_AGREE.require(read.on().equals(file.on()), "The reply that was read is dated "
                + read.on().inWords() + ": a reading bears the same date.", "/occurredOn");
        Rule.FIELDS_AGREE.require(reading.reply() != Reply.REPLIED,
                "REPLIED says that a reply is not read: say what this one decides.", "/reply");
        requireAcceptance(reading.duties(), reading.reply(), reading.doneBy());
        requireAmong(reading.duties(), ((RecommendationReplied) read.entry().event()).duties());
        requireSaid(reading);
    }

    private static void requireAmong(List<DutyId> named, List<DutyId> replied) {
        for (int i = 0; i < named.size(); i++) {
            Rule.POINTS_TO_WHAT_STANDS.require(replied.contains(named.get(i)),
                    "The reply that was read does not answer '" + named.get(i) + "'.", "/duties/" + i);
        }
    }

    /** Rule 4 holds of what is read, too; a part that was accepted is named. */
    private static void requireSaid(ReadReply reading) {
        if (reading.reply() == Reply.REJECTED) {
            new GivenReason(reading.words(), reading.noReasonOnRecord()).require(Rule.REFUSAL_GIVES_REASONS, "words");
        }
        Rule.FIELDS_AGREE.require(reading.reply() != Reply.ACCEPTED_IN_PART || reading.words().isPresent(),
                "Say in 'words' which part was accepted.", "/words");
        Rule.FIELDS_AGREE.require(reading.doneBy().isEmpty() || reading.reply() == Reply.ACCEPTED
                        || reading.reply() == Reply.ACCEPTED_IN_PART,
                "Only what was accepted, in full or in part, can be said to have been done already.", "/doneBy");
    }

    /** Rule 8: a reversal names the reply that it reverses, which stood then and decided something. */
    void requireReversal(List<DutyId> named, Reply from, Reply to) {
        List<DutyState> duties = addressed(named);
        Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.require(from != to, "'from' and 'to' are the same.", "/to");
        Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.require(from != Reply.REPLIED && to != Reply.REPLIED,
                "A reply that is not read reverses nothing, and is reversed by nothing.",
                from == Reply.REPLIED ? "/from" : "/to");
        for (DutyState duty : file.attestation().reported() ? List.<DutyState>of() : duties) {
            ReplyLine line = duty.line();
            boolean stood = line.place(file.on(), to, Optional.of(from)).isPresent();
            Rule.REVERSAL_NAMES_WHAT_IT_REVERSES.require(stood, line.lastBefore(file.on())
                    .map(last -> "The reply to '" + duty.id() + "' is on record as " + last.reply().inWords() + ".")
                    .orElse("No reply to '" + duty.id() + "' is on record by that day."), "/from");
        }
    }

    /**
     * Rule 5: issuer or overseer rules, unrelated to who is to reply, on a reply that is on record and not its own; with
     * none on record on what was done, and says so.
     */
    void requireRuling(List<DutyId> named, boolean noReplyOnRecord) {
        List<DutyState> duties = file.requireOpen(Rule.WELL_FORMED, named);
        file.requireOverseer();
        file.requireUnrelated(duties);
        requireNotTheirs(duties);
        for (int i = 0; i < duties.size(); i++) {
            Optional<ReplyLine.Given> reply = duties.get(i).line().lastBefore(file.on());
            Rule.IN_ITS_PLACE.require(noReplyOnRecord || reply.isPresent(), "No reply to '" + duties.get(i).id()
                    + "' is on record by that day: where what was done is ruled on, say so by 'noReplyOnRecord': true.",
                    "/duties/" + i);
            Rule.IN_ITS_PLACE.require(!noReplyOnRecord || reply.isEmpty(), "A reply to '" + duties.get(i).id()
                    + "' is on record: rule on that, and leave out 'noReplyOnRecord'.", "/noReplyOnRecord");
        }
    }

    private void requireNotTheirs(List<DutyState> duties) {
        InstitutionId speaker = file.attestation().speaker(Rule.CLAIM_AND_ASSESSMENT_APART);
        for (DutyState duty : duties) {
            boolean theirs = duty.line().lastBefore(file.on())
                    .flatMap(reply -> reply.entry().attestation().body()).stream().anyMatch(speaker::equals);
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
