package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.FORCES;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTIES;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.accepted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.given;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.held;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issue;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issued;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.laid;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.rejected;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.reversed;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAcceptedInPart;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAcceptedInPrinciple;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationNoted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationRejected;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendationInPart;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendationInPrinciple;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.HoldReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.NoteRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RejectRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ReverseReply;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RuleOnReply;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyReversed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyRuled;
import org.junit.jupiter.api.Test;

class RecommendationReplyTest {

    private static final Optional<Verbatim> CALLED = Optional.of(Verbatim.of("Unacceptable Response"));
    private static final String FROM_ADDRESSEE = "A reply comes from an addressee or from a body recorded as "
            + "answering for it, and names the duties it answers. ";
    private static final String REVERSAL = "A reversal names what it reverses. ";
    private static final String OVERSEEN = "Only issuer or overseer rules on a reply, chases it or sets its clock; an "
            + "addressee, or a body recorded as answering for it, may ask for more time. ";

    @Test
    void a_body_that_answers_for_the_addressee_accepts() {
        given(called()).when(accept("2025-02-01", HOME_OFFICE), GATE).expectEvents(accepted("2025-02-01"));
    }

    @Test
    void a_stranger_does_not_reply() {
        given(called()).when(accept("2025-02-01", STRANGER), GATE).expectExceptionMessage(
                FROM_ADDRESSEE + "'stranger' is not recorded as answering for 'government'.");
    }

    @Test
    void a_reply_says_who_replies() {
        given(called()).when(new AcceptRecommendation(CALL, on("2025-02-01"), DUTIES, Optional.empty(), Optional.empty()), GATE)
                .expectExceptionMessage(FROM_ADDRESSEE + "Say in 'statedBy' which body speaks.");
    }

    @Test
    void a_reply_names_the_duties_that_it_answers() {
        given(called()).when(new AcceptRecommendation(CALL, on("2025-02-01", HOME_OFFICE), List.of(),
                        Optional.empty(), Optional.empty()), GATE)
                .expectExceptionMessage(FROM_ADDRESSEE + "Name at least one in 'duties'.");
    }

    @Test
    void one_member_of_a_group_does_not_reply_for_another() {
        RecommendationIssued toForces =
                issued(issue(FORCES), laid(NORTH_FORCE, FORCES), laid(SOUTH_FORCE, FORCES));
        given(toForces).when(new AcceptRecommendation(CALL, on("2025-02-01", NORTH_FORCE),
                        List.of(DutyId.of("call", NORTH_FORCE), DutyId.of("call", SOUTH_FORCE)), Optional.empty(), Optional.empty()),
                        GATE)
                .expectExceptionMessage(
                        FROM_ADDRESSEE + "'north-force' is not recorded as answering for 'south-force'.");
    }

    @Test
    void a_successor_replies_from_its_succession_on() {
        RecommendationIssued old = attested("2017", OLD_COMMISSION);
        List<DutyId> duty = List.of(DutyId.of("call", OLD_COMMISSION));
        given(old).when(new NoteRecommendation(CALL, on("2017-12", WATCHDOG), duty, Optional.empty()), GATE)
                .expectExceptionMessage(
                        FROM_ADDRESSEE + "'watchdog' is not recorded as answering for 'old-commission'.");
        given(old).when(new NoteRecommendation(CALL, on("2018", WATCHDOG), duty, Optional.empty()), GATE)
                .expectEvents(new RecommendationNoted(CALL, on("2018", WATCHDOG), duty, Optional.empty()));
    }

    @Test
    void a_reply_that_may_have_come_from_a_successor_is_taken() {
        given(attested("2017", OLD_COMMISSION)).when(new NoteRecommendation(CALL, on("2017/2018", WATCHDOG),
                        List.of(DutyId.of("call", OLD_COMMISSION)), Optional.empty()), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_late_reply_is_taken_and_marked() {
        given(called()).when(accept("2025-03-11", HOME_OFFICE), GATE).expectEvents(new RecommendationAccepted(CALL,
                on("2025-03-11", HOME_OFFICE), DUTIES, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_reply_that_may_have_been_in_time_is_not_marked_late() {
        given(called()).when(accept("2025-03", HOME_OFFICE), GATE).expectEvents(accepted("2025-03"));
    }

    @Test
    void an_acceptance_in_part_says_which_part() {
        given(called()).when(new AcceptRecommendationInPart(CALL, on("2025-02-01", GOVERNMENT), DUTIES,
                        words("Local inquiries only."), Optional.empty()), GATE)
                .expectEvents(new RecommendationAcceptedInPart(CALL, on("2025-02-01", GOVERNMENT), DUTIES,
                        words("Local inquiries only."), Optional.empty()));
    }

    @Test
    void a_refusal_gives_reasons() {
        given(called()).when(reject("2025-02-01", Optional.empty()), GATE)
                .expectExceptionMessage("A refusal gives reasons, or says that none is on record. Say in 'reasons' why; or, "
                        + "where the cited sources give no reason, say so by 'noReasonOnRecord': true.");
        given(called()).when(reject("2025-02-01", Optional.of("A bandwagon.")), GATE)
                .expectEvents(rejected("2025-02-01"));
    }

    @Test
    void a_refusal_of_which_no_source_gives_a_reason_says_so_and_needs_none() {
        given(called()).when(new RejectRecommendation(CALL, on("2025-02-01", HOME_OFFICE), DUTIES, Optional.empty(),
                        true), GATE)
                .expectEvents(new RecommendationRejected(CALL, on("2025-02-01", HOME_OFFICE), DUTIES,
                        Optional.empty()));
    }

    @Test
    void a_reversal_gives_its_reason_or_says_that_none_is_on_record() {
        given(called(), rejected("2025-02-01")).when(new ReverseReply(CALL, on("2025-06-14", HOME_OFFICE), DUTIES,
                        Reply.REJECTED, Reply.ACCEPTED, Optional.empty(), false), GATE)
                .expectExceptionMessage("A reversal gives its reason, or says that none is on record. Say in 'reason' "
                        + "why; or, where the cited sources give no reason, say so by 'noReasonOnRecord': true.");
        given(called(), rejected("2025-02-01")).when(new ReverseReply(CALL, on("2025-06-14", HOME_OFFICE), DUTIES,
                        Reply.REJECTED, Reply.ACCEPTED, Optional.empty(), true), GATE)
                .expectEvents(new ReplyReversed(CALL, on("2025-06-14", HOME_OFFICE), DUTIES, Reply.REJECTED,
                        Reply.ACCEPTED, Optional.empty()));
    }

    @Test
    void a_reply_under_consideration_is_followed_by_any_other() {
        given(called(), held("2025-02-01")).when(accept("2025-02-10", HOME_OFFICE), GATE)
                .expectEvents(accepted("2025-02-10"));
        given(called()).when(new HoldReply(CALL, on("2025-02-01", HOME_OFFICE), DUTIES, Optional.empty()), GATE)
                .expectEvents(held("2025-02-01"));
    }

    @Test
    void an_acceptance_in_principle_becomes_one_in_full_but_no_rejection() {
        RecommendationAcceptedInPrinciple inPrinciple = new RecommendationAcceptedInPrinciple(CALL, on("2025-02-01",
                HOME_OFFICE), DUTIES, Optional.empty());
        given(called()).when(new AcceptRecommendationInPrinciple(CALL, on("2025-02-01", HOME_OFFICE), DUTIES,
                Optional.empty()), GATE).expectEvents(inPrinciple);
        given(called(), inPrinciple).when(accept("2025-02-10", HOME_OFFICE), GATE)
                .expectEvents(accepted("2025-02-10"));
        given(called(), inPrinciple).when(reject("2025-02-10", Optional.of("Too dear.")), GATE)
                .expectExceptionMessage(REVERSAL + "The reply to 'call/government' is on record as accepted in "
                        + "principle: to say something else now is to reverse it.");
    }

    @Test
    void a_rejection_is_not_turned_by_replying_again() {
        given(called(), rejected("2025-02-01")).when(accept("2025-06-14", HOME_OFFICE), GATE)
                .expectExceptionMessage(REVERSAL + "The reply to 'call/government' is on record as rejected: to say "
                        + "something else now is to reverse it.");
    }

    @Test
    void a_reply_of_an_uncertain_month_does_not_slip_past_the_one_that_stands() {
        given(called(), rejected("2025-02")).when(accept("2025-02", HOME_OFFICE), GATE)
                .expectExceptionMessage(REVERSAL + "The reply to 'call/government' is on record as rejected: to say "
                        + "something else now is to reverse it.");
    }

    @Test
    void a_decision_is_not_put_off_again_afterwards() {
        given(called(), accepted("2025-02-01")).when(new HoldReply(CALL, on("2025-02-02", HOME_OFFICE), DUTIES,
                        Optional.empty()), GATE)
                .expectExceptionMessage(REVERSAL + "The reply to 'call/government' is on record as accepted: to say "
                        + "something else now is to reverse it.");
    }

    @Test
    void an_earlier_reply_can_be_found_late() {
        given(called(), accepted("2025-06-14")).when(reject("2025-02-01", Optional.of("A bandwagon.")), GATE)
                .expectEvents(rejected("2025-02-01"));
    }

    @Test
    void a_rejection_is_reversed() {
        given(called(), rejected("2025-02-01")).when(reverse("2025-06-14", Reply.REJECTED, Reply.ACCEPTED), GATE)
                .expectEvents(reversed("2025-06-14", Reply.REJECTED, Reply.ACCEPTED));
    }

    @Test
    void a_reversal_names_what_stood() {
        given(called(), rejected("2025-02-01")).when(reverse("2025-06-14", Reply.NOTED, Reply.ACCEPTED), GATE)
                .expectExceptionMessage(REVERSAL + "The reply to 'call/government' is on record as rejected.");
    }

    @Test
    void a_reversal_needs_something_to_reverse() {
        given(called(), rejected("2025-07-01")).when(reverse("2025-06-14", Reply.REJECTED, Reply.ACCEPTED), GATE)
                .expectExceptionMessage(REVERSAL + "No reply to 'call/government' is on record by that day.");
    }

    @Test
    void a_reversal_of_what_may_have_stood_by_then_is_taken() {
        given(called(), rejected("2025")).when(reverse("2025-06-14", Reply.REJECTED, Reply.ACCEPTED), GATE)
                .expectEvents(reversed("2025-06-14", Reply.REJECTED, Reply.ACCEPTED));
    }

    @Test
    void a_reversal_says_something_else() {
        given(called(), rejected("2025-02-01")).when(reverse("2025-06-14", Reply.REJECTED, Reply.REJECTED), GATE)
                .expectExceptionMessage(REVERSAL + "'from' and 'to' are the same.");
    }

    @Test
    void a_reversal_comes_from_an_addressee() {
        given(called(), rejected("2025-02-01")).when(new ReverseReply(CALL, on("2025-06-14", COMMITTEE), DUTIES,
                        Reply.REJECTED, Reply.ACCEPTED, Optional.of(words("Good.")), false), GATE)
                .expectExceptionMessage(
                        FROM_ADDRESSEE + "'committee' is not recorded as answering for 'government'.");
    }

    @Test
    void the_overseer_rules_on_a_reply() {
        given(called(), rejected("2025-02-01")).when(rule("2025-02-10", WATCHDOG), GATE).expectEvents(new ReplyRuled(
                CALL, on("2025-02-10", WATCHDOG), DUTIES, Adequacy.INADEQUATE, CALLED, words("It answers nothing."), false));
    }

    @Test
    void a_stranger_does_not_rule_on_a_reply() {
        given(called(), rejected("2025-02-01")).when(rule("2025-02-10", STRANGER), GATE)
                .expectExceptionMessage(OVERSEEN + "'stranger' is neither.");
    }

    @Test
    void a_ruling_needs_a_reply() {
        given(called()).when(rule("2025-02-10", WATCHDOG), GATE).expectExceptionMessage("An entry follows from what "
                + "the file says already. No reply to 'call/government' is on record by that day: where what was done is "
                + "ruled on, say so by 'noReplyOnRecord': true.");
    }

    @Test
    void an_issuer_does_not_rule_on_the_reply_of_its_own_whole() {
        given(attested("2025-01-10", GOVERNMENT, HOME_OFFICE), rejected("2025-02-01"))
                .when(rule("2025-02-10", HOME_OFFICE), GATE)
                .expectExceptionMessage("A body does not assess itself, nor what it is part of, nor its parts or "
                        + "predecessors. 'home-office' is the addressee 'government' or its kin.");
    }

    @Test
    void who_replied_does_not_rule_on_the_reply() {
        given(called(), new RecommendationAccepted(CALL, on("2025-02-01", WATCHDOG), DUTIES,
                Optional.empty(), Optional.empty())).when(rule("2025-02-10", WATCHDOG), GATE)
                .expectExceptionMessage("Who states a claim does not state its assessment. "
                        + "'watchdog' gave the reply to 'call/government' itself.");
    }

    private static RecommendationIssued attested(String day, InstitutionId addressee, InstitutionId... issuer) {
        Attestation by = on(day, issuer.length == 0 ? COMMITTEE : issuer[0]);
        return issued(RecommendationExamples.attested(issue(addressee), by), laid(addressee));
    }

    private static AcceptRecommendation accept(String day, InstitutionId by) {
        return new AcceptRecommendation(CALL, on(day, by), DUTIES, Optional.empty(), Optional.empty());
    }

    private static RejectRecommendation reject(String day, Optional<String> reasons) {
        return new RejectRecommendation(CALL, on(day, HOME_OFFICE), DUTIES, reasons.map(text -> words(text)), false);
    }

    private static ReverseReply reverse(String day, Reply from, Reply to) {
        return new ReverseReply(CALL, on(day, HOME_OFFICE), DUTIES, from, to, Optional.of(words("The audit asks for it.")), false);
    }

    private static RuleOnReply rule(String day, InstitutionId by) {
        return new RuleOnReply(CALL, on(day, by), DUTIES, Adequacy.INADEQUATE, CALLED, words("It answers nothing."), false);
    }
}
