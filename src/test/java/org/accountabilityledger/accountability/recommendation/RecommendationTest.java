package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.FORCES;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.AUDIT;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.EARLIER;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.accepted;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.attested;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.beside;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.called;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.due;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.given;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issue;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.issued;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.laid;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.of;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.toBeDeliveredBy;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withLimbs;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Duty;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.IssueRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RecordRepetition;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.SupersedeRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.WithdrawRecommendationEntry;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationRepeated;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.review.ReviewId;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final String FORM = "Every value has the form that its field asks for. ";
    private static final String STANDS = "An entry points only to what stands on the ledger. ";
    private static final String PLACE = "An entry follows from what the file says already. ";

    @Test
    void a_call_lays_a_duty_on_its_addressee() {
        when(issue(GOVERNMENT)).expectEvents(called());
    }

    @Test
    void an_issue_tells_others_of_the_duty_and_of_who_laid_it() {
        assertThat(called().facts()).containsExactly(Fact.Opened.as(CALL, "A national inquiry", false),
                new Fact.DutyLaid(new Duty(DUTY, GOVERNMENT, Optional.of(COMMITTEE))));
    }

    @Test
    void a_group_answers_through_its_members_of_that_day() {
        when(issue(FORCES)).expectEvents(issued(issue(FORCES), laid(NORTH_FORCE, FORCES), laid(SOUTH_FORCE, FORCES)));
    }

    @Test
    void a_group_without_members_on_that_day_answers_as_one() {
        IssueRecommendation early = attested(issue(FORCES), on("1995-06", COMMITTEE));
        when(early).expectEvents(issued(early, laid(FORCES)));
    }

    @Test
    void an_issue_without_a_known_end_lays_duties_on_the_members_of_today() {
        IssueRecommendation open = attested(issue(FORCES), on("1995/..", COMMITTEE));
        when(open).expectEvents(issued(open, laid(NORTH_FORCE, FORCES), laid(SOUTH_FORCE, FORCES)));
    }

    @Test
    void a_member_that_is_addressed_by_name_too_has_one_duty() {
        when(issue(FORCES, SOUTH_FORCE)).expectEvents(
                issued(issue(FORCES, SOUTH_FORCE), laid(NORTH_FORCE, FORCES), laid(SOUTH_FORCE)));
        when(issue(SOUTH_FORCE, FORCES)).expectEvents(
                issued(issue(SOUTH_FORCE, FORCES), laid(SOUTH_FORCE), laid(NORTH_FORCE, FORCES)));
    }

    @Test
    void each_limb_is_a_duty_of_its_own() {
        IssueRecommendation limbs = withLimbs(issue(GOVERNMENT), "inquiry", "operation");
        when(limbs).expectEvents(issued(limbs, laid(GOVERNMENT, "inquiry"), laid(GOVERNMENT, "operation")));
    }

    @Test
    void a_recommendation_of_a_review_names_the_review() {
        when(of(issue(GOVERNMENT), RecommendationOrigin.REVIEW, Optional.empty()))
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the "
                + "others. A recommendation of a review names the review.");
        IssueRecommendation reviewed = of(issue(GOVERNMENT), RecommendationOrigin.REVIEW, Optional.of(AUDIT));
        when(reviewed).expectEvents(issued(reviewed, laid(GOVERNMENT)));
    }

    @Test
    void a_call_names_no_review() {
        when(of(issue(GOVERNMENT), RecommendationOrigin.CALL, Optional.of(AUDIT)))
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the "
                + "others. Only a recommendation of a review names one.");
    }

    @Test
    void the_review_stands() {
        when(of(issue(GOVERNMENT), RecommendationOrigin.REVIEW, Optional.of(new ReviewId("unheard"))))
                .expectExceptionMessage(STANDS + "There is no standing review 'unheard'.");
    }

    @Test
    void an_addressee_stands() {
        when(issue(new InstitutionId("unheard")))
                .expectExceptionMessage(STANDS + "There is no standing institution 'unheard'.");
    }

    @Test
    void an_issue_names_an_addressee() {
        when(issue()).expectExceptionMessage(FORM + "Name at least one addressee; or, where the cited sources name none, "
                + "say so by 'addresseeNotNamed': true.");
    }

    @Test
    void an_addressee_is_named_once() {
        when(issue(GOVERNMENT, GOVERNMENT)).expectExceptionMessage(FORM + "'government' is named twice.");
    }

    @Test
    void an_addressee_is_not_named_to_deliver_as_well() {
        IssueRecommendation fine = toBeDeliveredBy(issue(GOVERNMENT), HOME_OFFICE);
        when(fine).expectEvents(issued(fine, laid(GOVERNMENT)));
        when(toBeDeliveredBy(issue(GOVERNMENT), HOME_OFFICE, GOVERNMENT))
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the "
                + "others. 'government' is an "
                        + "addressee already: only others are named to deliver.");
    }

    @Test
    void each_limb_has_its_own_key() {
        when(withLimbs(issue(GOVERNMENT), "inquiry", "inquiry"))
                .expectExceptionMessage(FORM + "Each limb has a key of its own.");
    }

    @Test
    void an_issue_says_who_recommends() {
        when(attested(issue(GOVERNMENT), on("2025-01-10")))
                .expectExceptionMessage(FORM + "Say in 'statedBy' who speaks: a body, an office, or somebody by a role.");
    }

    @Test
    void a_reply_is_not_due_before_it_is_asked_for() {
        when(due(issue(GOVERNMENT), "2025-01-09"))
                .expectExceptionMessage(PLACE + "A reply is not due before it is asked for.");
        when(due(issue(GOVERNMENT), "2025-01")).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_recommendation_is_issued_once() {
        given(called()).when(issue(GOVERNMENT), GATE)
                .expectException(RuleBroken.class)
                .expectExceptionMessage(
                        "A reference names one file, for good. There is a recommendation 'call' already.");
    }

    @Test
    void a_recommendation_whose_issue_was_withdrawn_can_be_issued_again() {
        given(called(), withdrawn(1)).when(issue(GOVERNMENT), GATE).expectEvents(called());
    }

    @Test
    void nothing_is_added_to_a_recommendation_whose_issue_was_withdrawn() {
        given(called(), withdrawn(1)).when(new AcceptRecommendation(CALL, on("2025-02-01", HOME_OFFICE),
                        List.of(DUTY), Optional.empty(), Optional.empty()), GATE)
                .expectExceptionMessage(STANDS + "The issue of recommendation 'call' was withdrawn.");
    }

    @Test
    void nothing_happens_to_a_recommendation_before_its_issue() {
        given(called()).when(new AcceptRecommendation(CALL, on("2025-01-09", HOME_OFFICE), List.of(DUTY),
                        Optional.empty(), Optional.empty()), GATE)
                .expectExceptionMessage(PLACE + "The recommendation was issued later: 10 January 2025.");
    }

    @Test
    void an_entry_speaks_of_duties_of_its_own_file() {
        given(called()).when(new AcceptRecommendation(CALL, on("2025-02-01", HOME_OFFICE),
                        List.of(DutyId.of("call", HOME_OFFICE)), Optional.empty(), Optional.empty()), GATE)
                .expectExceptionMessage(STANDS + "This recommendation lays no duty 'call/home-office'.");
    }

    @Test
    void an_entry_names_a_duty_once() {
        given(called()).when(new AcceptRecommendation(CALL, on("2025-02-01", HOME_OFFICE), List.of(DUTY, DUTY),
                        Optional.empty(), Optional.empty()), GATE)
                .expectExceptionMessage(FORM + "'" + DUTY + "' is named twice.");
    }

    @Test
    void a_recommendation_repeats_an_earlier_one_and_says_so_once() {
        RecordRepetition repetition = new RecordRepetition(CALL, on("2025-02-01"), EARLIER, Optional.empty());
        RecommendationRepeated repeated =
                new RecommendationRepeated(CALL, on("2025-02-01"), EARLIER, Optional.empty());
        given(called()).when(repetition, GATE).expectEvents(repeated);
        given(called(), repeated).when(repetition, GATE)
                .expectExceptionMessage(PLACE + "That it repeats 'earlier-call' is on record already.");
    }

    @Test
    void a_recommendation_neither_repeats_nor_gives_way_to_one_that_does_so_to_it() {
        String circle = "What belongs to another, gives way to it or repeats it, does so in no circle. ";
        beside(List.of(new RecommendationRepeated(EARLIER, on("2025-03-01"), CALL, Optional.empty())), called())
                .when(new RecordRepetition(CALL, on("2025-02-01"), EARLIER, Optional.empty()), GATE)
                .expectExceptionMessage(circle + "'earlier-call' repeats 'call' already, itself or "
                        + "through others: name which of them came first, or withdraw that entry first.");
        beside(List.of(new RecommendationSuperseded(EARLIER, on("2025-03-01"), CALL, words("It asks for more."))),
                called()).when(new SupersedeRecommendation(CALL, on("2025-06-16"), EARLIER, words("So.")), GATE)
                .expectExceptionMessage(circle + "'earlier-call' gave way to 'call' already: name the "
                        + "one that counts last, or withdraw that entry first.");
    }

    @Test
    void a_repetition_points_to_a_standing_recommendation() {
        given(called()).when(new RecordRepetition(CALL, on("2025-02-01"), new RecommendationId("unheard"),
                        Optional.empty()), GATE)
                .expectExceptionMessage(STANDS + "There is no standing recommendation 'unheard'.");
    }

    @Test
    void a_recommendation_is_superseded_once() {
        RecommendationSuperseded superseded =
                new RecommendationSuperseded(CALL, on("2025-06-16"), EARLIER, words("It asks for more."));
        SupersedeRecommendation command =
                new SupersedeRecommendation(CALL, on("2025-06-16"), EARLIER, words("It asks for more."));
        given(called()).when(command, GATE).expectEvents(superseded);
        given(called(), superseded).when(command, GATE)
                .expectExceptionMessage(PLACE + "'" + CALL.reference() + "' was superseded already.");
    }

    @Test
    void an_entry_that_is_not_on_file_cannot_be_withdrawn() {
        given(called()).when(new WithdrawRecommendationEntry(CALL, on("2026-02-01"), 2, words("Misread."),
                        Optional.empty()), GATE)
                .expectExceptionMessage("Nothing is edited or removed: a correction is a withdrawal and a new entry. "
                        + "This file has no entry 2.");
    }

    @Test
    void an_entry_is_withdrawn_for_a_reason() {
        given(called(), accepted("2025-02-01")).when(new WithdrawRecommendationEntry(CALL, on("2026-02-01"), 2,
                        words("Misread."), Optional.empty()), GATE)
                .expectEvents(withdrawn(2));
    }

    private static ResultValidator<Recommendation> when(IssueRecommendation command) {
        return given().when(command, GATE);
    }
}
