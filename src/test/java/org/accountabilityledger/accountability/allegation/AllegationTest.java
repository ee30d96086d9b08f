package org.accountabilityledger.accountability.allegation;

import static org.accountabilityledger.accountability.LedgerExamples.FORCES;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.NORTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.citing;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.WARNING;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.answer;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.answered;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.conclude;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.concluded;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.raise;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.raised;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.reopened;
import static org.accountabilityledger.accountability.allegation.AllegationExamples.withdrawn;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ConcludeAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.CorroborateAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ReferAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ReopenAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.WithdrawAllegationEntry;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationCorroborated;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReferred;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllegationTest {

    private final AggregateTestFixture<Allegation> allegation = fixture(Allegation.class, world());

    @Test
    void an_allegation_is_raised_against_bodies() {
        allegation.givenNoPriorActivity()
                .when(raise(SOUTH_FORCE, HOME_OFFICE), GATE)
                .expectEvents(raised(SOUTH_FORCE, HOME_OFFICE));
    }

    @Test
    void an_allegation_is_raised_once() {
        allegation.given(raised())
                .when(raise(SOUTH_FORCE), GATE)
                .expectExceptionMessage("A reference names one file, for good. "
                        + "There is an allegation 'warning' already.");
    }

    @Test
    void an_allegation_whose_raising_was_withdrawn_can_be_raised_again() {
        allegation.given(raised(NORTH_FORCE), withdrawn(1))
                .when(raise(SOUTH_FORCE), GATE)
                .expectEvents(raised());
    }

    @Test
    void an_allegation_whose_raising_was_withdrawn_takes_nothing_else() {
        allegation.given(raised(), withdrawn(1))
                .when(answer(on("2025", SOUTH_FORCE)), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "The raising of allegation 'warning' was withdrawn.");
    }

    @Test
    void an_allegation_names_whom_it_is_raised_against() {
        allegation.givenNoPriorActivity()
                .when(raise(), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "Name the bodies that it is raised against, or at least those that it concerns; or, where the "
                        + "cited sources name none, say so by 'noBodyNamed': true.");
    }

    @Test
    void an_accused_body_is_named_once() {
        allegation.givenNoPriorActivity()
                .when(raise(SOUTH_FORCE, SOUTH_FORCE), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. 'south-force' is "
                + "named twice.");
    }

    @Test
    void an_accused_body_is_on_the_ledger() {
        allegation.givenNoPriorActivity()
                .when(raise(SOUTH_FORCE, new InstitutionId("unheard")), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "There is no standing institution 'unheard'.");
    }

    @Test
    void a_corroboration_cites_its_source() {
        allegation.given(raised())
                .when(new CorroborateAllegation(WARNING, citing("2015-02"), words("A letter says so.")), GATE)
                .expectExceptionMessage("Every entry cites at least one registered, standing source. "
                        + "This one cites none.");
    }

    @Test
    void a_referral_names_where_to() {
        allegation.given(raised())
                .when(new ReferAllegation(WARNING, on("2015-02"), WATCHDOG, Optional.of(words("By law."))), GATE)
                .expectEvents(new AllegationReferred(WARNING, on("2015-02"), WATCHDOG, Optional.of(words("By law."))));
    }

    @Test
    void a_referral_goes_to_a_body_on_the_ledger() {
        allegation.given(raised())
                .when(new ReferAllegation(WARNING, on("2015-02"), new InstitutionId("unheard"), Optional.empty()), GATE)
                .expectExceptionMessage("An entry points only to what stands on the ledger. "
                        + "There is no standing institution 'unheard'.");
    }

    @Test
    void an_accused_body_has_a_right_of_reply() {
        allegation.given(raised())
                .when(answer(on("2025-08~", SOUTH_FORCE)), GATE)
                .expectEvents(answered(on("2025-08~", SOUTH_FORCE)));
    }

    @Test
    void a_body_that_answers_for_an_accused_one_has_a_right_of_reply() {
        allegation.given(raised(GOVERNMENT))
                .when(answer(on("2025", HOME_OFFICE)), GATE)
                .expectEvents(answered(on("2025", HOME_OFFICE)));
    }

    @Test
    void a_member_of_an_accused_group_has_a_right_of_reply() {
        allegation.given(raised(FORCES))
                .when(answer(on("2025", NORTH_FORCE)), GATE)
                .expectEvents(answered(on("2025", NORTH_FORCE)));
    }

    @Test
    void a_stranger_has_no_right_of_reply() {
        allegation.given(raised())
                .when(answer(on("2025", STRANGER)), GATE)
                .expectExceptionMessage("The body that a statement is about, or one that answers for it, replies to "
                        + "it. 'stranger' is not named here, nor recorded as answering for a body that is.");
    }

    @Test
    void an_answer_says_which_body_speaks() {
        allegation.given(raised())
                .when(answer(on("2025")), GATE)
                .expectExceptionMessage("The body that a statement is about, or one that answers for it, replies to "
                        + "it. Say in 'statedBy' which body speaks.");
    }

    @Test
    void an_answer_is_welcome_after_the_conclusion() {
        allegation.given(raised(), concluded("2016"))
                .when(answer(on("2025", SOUTH_FORCE)), GATE)
                .expectEvents(answered(on("2025", SOUTH_FORCE)));
    }

    @Test
    void an_outsider_concludes() {
        allegation.given(raised())
                .when(conclude(on("2016", WATCHDOG)), GATE)
                .expectEvents(concluded("2016"));
    }

    @Test
    void a_conclusion_says_which_body_speaks() {
        allegation.given(raised())
                .when(conclude(on("2016")), GATE)
                .expectExceptionMessage("A body does not assess itself, nor what it is part of, nor its parts or "
                        + "predecessors. Say in 'statedBy' which body or office speaks.");
    }

    @Test
    void an_accused_body_does_not_conclude() {
        allegation.given(raised(NORTH_FORCE, SOUTH_FORCE))
                .when(conclude(on("2016", SOUTH_FORCE)), GATE)
                .expectExceptionMessage("A body does not assess itself, nor what it is part of, nor its parts or "
                        + "predecessors. 'south-force' is or belongs with 'south-force', which is named here: "
                        + "record what it says as an answer.");
    }

    @Test
    void a_part_of_an_accused_body_does_not_conclude() {
        allegation.given(raised(GOVERNMENT))
                .when(conclude(on("2016", HOME_OFFICE)), GATE)
                .expectExceptionMessage("A body does not assess itself, nor what it is part of, nor its parts or "
                        + "predecessors. 'home-office' is or belongs with 'government', which is named here: "
                        + "record what it says as an answer.");
    }

    @Test
    void a_member_of_an_accused_group_does_not_conclude() {
        allegation.given(raised(FORCES))
                .when(conclude(on("2016", NORTH_FORCE)), GATE)
                .expectExceptionMessage("A body does not assess itself, nor what it is part of, nor its parts or "
                        + "predecessors. 'north-force' is or belongs with 'forces', which is named here: "
                        + "record what it says as an answer.");
    }

    @Test
    void a_body_may_conclude_where_it_may_not_yet_have_been_the_successor() {
        allegation.given(raised(OLD_COMMISSION))
                .when(conclude(on("2017-12/2018-02", WATCHDOG)), GATE)
                .expectEvents(concluded("2017-12/2018-02"));
    }

    @Test
    void a_successor_does_not_conclude() {
        allegation.given(raised(OLD_COMMISSION))
                .when(conclude(on("2018-02", WATCHDOG)), GATE)
                .expectExceptionMessage("A body does not assess itself, nor what it is part of, nor its parts or "
                        + "predecessors. 'watchdog' is or belongs with 'old-commission', which is named here: "
                        + "record what it says as an answer.");
    }

    @Test
    void a_sponsored_body_may_conclude_on_its_sponsor() {
        allegation.given(raised(HOME_OFFICE))
                .when(conclude(on("2016", WATCHDOG)), GATE)
                .expectEvents(concluded("2016"));
    }

    @Test
    void a_concluded_allegation_takes_no_later_corroboration() {
        allegation.given(raised(), concluded("2016"))
                .when(corroborate("2017"), GATE)
                .expectExceptionMessage("A closed file takes no new progress dated after its closing until it is "
                        + "reopened with a reason. It was closed (2016), and this is dated 2017.");
    }

    @Test
    void a_concluded_allegation_takes_no_later_referral() {
        allegation.given(raised(), concluded("2016"))
                .when(new ReferAllegation(WARNING, on("2017"), WATCHDOG, Optional.empty()), GATE)
                .expectExceptionMessage("A closed file takes no new progress dated after its closing until it is "
                        + "reopened with a reason. It was closed (2016), and this is dated 2017.");
    }

    @Test
    void a_concluded_allegation_takes_no_later_conclusion() {
        allegation.given(raised(), concluded("2016"))
                .when(conclude(on("2017", WATCHDOG)), GATE)
                .expectExceptionMessage("A closed file takes no new progress dated after its closing until it is "
                        + "reopened with a reason. It was closed (2016), and this is dated 2017.");
    }

    @Test
    void a_corroboration_that_may_have_come_before_the_conclusion_is_taken() {
        allegation.given(raised(), concluded("2016-06"))
                .when(corroborate("2016"), GATE)
                .expectEvents(corroborated("2016"));
    }

    @Test
    void a_reopening_names_the_conclusions_that_it_reverses() {
        allegation.given(raised(), concluded("2016"), concluded("2016-06"))
                .when(reopen("2024"), GATE)
                .expectEvents(reopened("2024", 3L, 2L));
    }

    @Test
    void a_reopened_allegation_takes_corroborations_again() {
        allegation.given(raised(), concluded("2016"), reopened("2024", 2L))
                .when(corroborate("2025"), GATE)
                .expectEvents(corroborated("2025"));
    }

    @Test
    void a_reopened_allegation_was_closed_in_between() {
        allegation.given(raised(), concluded("2016"), reopened("2024", 2L))
                .when(corroborate("2020"), GATE)
                .expectExceptionMessage("A closed file takes no new progress dated after its closing until it is "
                        + "reopened with a reason. It was closed (2016), and this is dated 2020.");
    }

    @Test
    void an_allegation_without_a_conclusion_is_not_reopened() {
        allegation.given(raised(), concluded("2016"), withdrawn(2))
                .when(reopen("2024"), GATE)
                .expectExceptionMessage("A reversal names what it reverses. There is no closing to reverse.");
    }

    @Test
    void a_reopening_does_not_come_before_the_conclusion() {
        allegation.given(raised(), concluded("2016"))
                .when(reopen("2015"), GATE)
                .expectExceptionMessage("A reversal names what it reverses. It was closed later (2016).");
    }

    @Test
    void an_entry_is_withdrawn_with_a_reason() {
        allegation.given(raised(), concluded("2016"))
                .when(withdraw(2, Optional.of(1L)), GATE)
                .expectEvents(new AllegationEvent.AllegationEntryWithdrawn(WARNING, on("2026-02-01"), 2,
                        words("It names the wrong force."), Optional.of(1L)));
    }

    @Test
    void an_entry_is_replaced_only_by_one_that_stands() {
        allegation.given(raised(), concluded("2016"))
                .when(withdraw(2, Optional.of(3L)), GATE)
                .expectExceptionMessage("Nothing is edited or removed: a correction is a withdrawal and a new entry. "
                        + "This file has no entry 3.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"government | government | 'government' raised this one: record what it adds as an allegation of its own.",
        "government | home-office | 'home-office' belongs with 'government', which raised this one.",
        "home-office | government | 'government' belongs with 'home-office', which raised this one.",
        "old-commission | watchdog | 'watchdog' belongs with 'old-commission', which raised this one."})
    void an_allegation_is_not_corroborated_by_who_raised_it_nor_its_kin(String raiser, String speaker, String why) {
        allegation.given(raisedBy(raiser))
                .when(new CorroborateAllegation(WARNING, on("2019", new InstitutionId(speaker)), words("So it is.")), GATE)
                .expectExceptionMessage("Who raised an allegation does not corroborate it, nor does what that body is "
                        + "part of, nor its parts or predecessors. " + why);
    }

    @Test
    void an_allegation_is_corroborated_by_others_a_sponsor_among_them() {
        allegation.given(raisedBy("watchdog"))
                .when(new CorroborateAllegation(WARNING, on("2019", HOME_OFFICE), words("So it is.")), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_body_does_not_find_its_own_allegation_to_be_so_and_can_let_it_drop() {
        allegation.given(raisedBy("watchdog"))
                .when(conclude(on("2019", WATCHDOG)), GATE)
                .expectExceptionMessage("Who states a claim does not state its assessment. What concludes this one as "
                        + "SUBSTANTIATED is the body that raised or corroborated it.");
        fixture(Allegation.class, world()).given(raisedBy("watchdog"))
                .when(new ConcludeAllegation(WARNING, on("2019", WATCHDOG), Conclusion.DISCONTINUED, words("No.")), GATE)
                .expectSuccessfulHandlerExecution();
    }

    private static AllegationRaised raisedBy(String body) {
        return new AllegationRaised(WARNING, on("2016", new InstitutionId(body)), words("A warning passed over"),
                words("It was passed over."), List.of(SOUTH_FORCE), List.of(), List.of(), false);
    }

    private static CorroborateAllegation corroborate(String edtf) {
        return new CorroborateAllegation(WARNING, on(edtf), words("A letter says so."));
    }

    private static AllegationCorroborated corroborated(String edtf) {
        return new AllegationCorroborated(WARNING, on(edtf), words("A letter says so."));
    }

    private static ReopenAllegation reopen(String edtf) {
        return new ReopenAllegation(WARNING, on(edtf, HOME_OFFICE), words("A letter was found."));
    }

    private static WithdrawAllegationEntry withdraw(long entry, Optional<Long> replacedBy) {
        return new WithdrawAllegationEntry(WARNING, on("2026-02-01"), entry, words("It names the wrong force."),
                replacedBy);
    }
}
