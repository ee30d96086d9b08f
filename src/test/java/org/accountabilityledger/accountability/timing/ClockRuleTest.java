package org.accountabilityledger.accountability.timing;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.timing.TimingCommand.EnactClockRule;
import org.accountabilityledger.accountability.timing.TimingCommand.RepealClockRule;
import org.accountabilityledger.accountability.timing.TimingCommand.WithdrawClockRuleEntry;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEntryWithdrawn;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleRepealed;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ClockRuleTest {

    private static final ClockRuleId RULE = new ClockRuleId("section-55");

    private final AggregateTestFixture<ClockRule> rule = fixture(ClockRule.class, world());

    @Test
    void a_rule_is_enacted_in_its_first_version() {
        rule.givenNoPriorActivity().when(enact(days(56, "2017-01-31")), GATE)
                .expectEvents(enacted(1, days(56, "2017-01-31")));
    }

    @Test
    void a_later_version_counts_on() {
        rule.given(enacted(1, days(56, "2017-01-31"))).when(enact(days(42, "2025-04-01")), GATE)
                .expectEvents(enacted(2, days(42, "2025-04-01")));
    }

    @Test
    void a_version_begins_after_every_earlier_one() {
        rule.given(enacted(1, days(56, "2017-01-31"))).when(enact(days(42, "2017")), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "A new version of a rule begins after every earlier one.");
    }

    @Test
    void working_days_are_those_of_a_calendar() {
        rule.givenNoPriorActivity().when(enact(terms(20, ClockUnit.WORKING_DAYS, "2024")), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. "
                        + "Working days are those of a named calendar, and only they have one.");
    }

    @Test
    void months_say_where_they_end() {
        rule.givenNoPriorActivity().when(enact(terms(2, ClockUnit.MONTHS, "2024")), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. "
                        + "Months say where they end, and only they do.");
    }

    @Test
    void a_clock_has_a_length() {
        rule.givenNoPriorActivity().when(enact(days(0, "2024")), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. "
                        + "A clock has a length of at least 1.");
    }

    @Test
    void a_rule_is_repealed_once() {
        rule.given(enacted(1, days(56, "2017-01-31")), repealed())
                .when(new RepealClockRule(RULE, on("2026-01-02"), date("2026-01-01"), words("Again.")), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. "
                        + "This rule was repealed already.");
    }

    @Test
    void a_repealed_rule_takes_no_new_version_until_the_repeal_is_withdrawn() {
        rule.given(enacted(1, days(56, "2017-01-31")), repealed()).when(enact(days(42, "2026")), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. This rule was repealed.");
        rule.given(enacted(1, days(56, "2017-01-31")), repealed(), withdrawn(2)).when(enact(days(42, "2026")), GATE)
                .expectEvents(enacted(2, days(42, "2026")));
    }

    @Test
    void an_entry_of_the_file_can_be_withdrawn() {
        rule.given(enacted(1, days(56, "2017-01-31")))
                .when(new WithdrawClockRuleEntry(RULE, on("2026-02-01"), 1, words("Misread."), Optional.empty()), GATE)
                .expectEvents(withdrawn(1));
    }

    @Test
    void the_version_in_force_is_the_last_that_had_begun_and_none_after_the_repeal() {
        ClockRuleState state = folded(enacted(2, days(42, "2025-04-01")), enacted(1, days(56, "2017-01-31")), repealed());
        assertThat(state.inForce(LocalDate.of(2017, 1, 30))).isEmpty();
        assertThat(state.inForce(LocalDate.of(2025, 3, 31))).map(ClockRuleEnacted::version).contains(1);
        assertThat(state.inForce(LocalDate.of(2025, 12, 31))).map(ClockRuleEnacted::version).contains(2);
        assertThat(state.inForce(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    private static ClockRuleState folded(TimingEvent... events) {
        History<TimingEvent> history = History.empty();
        for (TimingEvent event : events) {
            history = history.plus(new Entry<>(history.entries().size() + 1, Instant.parse("2026-03-01T10:00:00Z"),
                    LocalDate.of(2026, 3, 1), event));
        }
        return history.fold(ClockRuleState.EMPTY, ClockRuleState::evolve);
    }

    private static EnactClockRule enact(ClockTerms terms) {
        return new EnactClockRule(RULE, on("2017-01-31"), words("Answer to the inspectorate"), terms);
    }

    private static ClockRuleEnacted enacted(int version, ClockTerms terms) {
        return new ClockRuleEnacted(RULE, on("2017-01-31"), words("Answer to the inspectorate"), version, terms);
    }

    private static ClockRuleRepealed repealed() {
        return new ClockRuleRepealed(RULE, on("2026-01-01"), date("2025-12-31"), words("The section was repealed."));
    }

    private static ClockRuleEntryWithdrawn withdrawn(long entry) {
        return new ClockRuleEntryWithdrawn(RULE, on("2026-02-01"), entry, words("Misread."), Optional.empty());
    }

    private static ClockTerms days(int length, String from) {
        return terms(length, ClockUnit.CALENDAR_DAYS, from);
    }

    private static ClockTerms terms(int length, ClockUnit unit, String from) {
        return new ClockTerms(ClockBasis.STATUTE, words("Police Act 1996, section 55"), ClockStart.PUBLISHED, length,
                unit, Optional.empty(), EndOfMonth.NONE, true, Optional.empty(), List.of(), List.of(), date(from),
                Optional.empty());
    }
}
