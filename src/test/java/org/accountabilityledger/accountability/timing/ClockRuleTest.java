package org.accountabilityledger.accountability.timing;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Words;
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
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. "
                        + "Working days are those of a named calendar, and only they have one.");
    }

    @Test
    void months_say_where_they_end() {
        rule.givenNoPriorActivity().when(enact(terms(2, ClockUnit.MONTHS, "2024")), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. "
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
    void the_number_of_a_withdrawn_version_is_not_given_again() {
        rule.given(enacted(1, days(56, "2017-01-31")), withdrawn(1)).when(enact(days(42, "2017-01-31")), GATE)
                .expectEvents(enacted(2, days(42, "2017-01-31")));
    }

    @Test
    void working_days_are_those_of_a_calendar_that_is_known() {
        rule.givenNoPriorActivity().when(enact(workingDays("Narnia")), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. There is no calendar of "
                        + "working days called 'Narnia'; known are: england-and-wales, scotland, northern-ireland, "
                        + "united-kingdom.");
        rule.givenNoPriorActivity().when(enact(workingDays("england-and-wales")), GATE)
                .expectEvents(enacted(1, workingDays("england-and-wales")));
    }

    @Test
    void a_last_day_moves_on_by_a_named_calendar_and_never_in_a_count_of_working_days() {
        ClockTerms days = days(56, "2017");
        rule.givenNoPriorActivity().when(enact(rolling(days, Optional.empty())), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. "
                        + "Working days are those of a named calendar, and only they have one.");
        rule.givenNoPriorActivity().when(enact(rolling(workingDays("scotland"), Optional.of(words("scotland")))), GATE)
                .expectExceptionMessage("What an entry says in one field agrees with what it says in the others. "
                        + "A count of working days ends on one: its last day does not move on.");
        rule.givenNoPriorActivity().when(enact(rolling(days, Optional.of(words("scotland")))), GATE)
                .expectEvents(enacted(1, rolling(days, Optional.of(words("scotland")))));
    }

    @Test
    void a_clock_runs_for_ten_years_at_most() {
        rule.givenNoPriorActivity().when(enact(days(3_660, "2017")), GATE)
                .expectEvents(enacted(1, days(3_660, "2017")));
        rule.givenNoPriorActivity().when(enact(days(3_661, "2017")), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. "
                        + "A clock runs for at most ten years: 3,660 days, 2,600 working days or 120 months.");
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

    private static ClockTerms workingDays(String calendar) {
        return new ClockTerms(ClockBasis.STATUTE, words("A made-up Act, section 10"), ClockStart.RECEIVED, 20,
                ClockUnit.WORKING_DAYS, Optional.of(words(calendar)), EndOfMonth.NONE, false, false,
                Optional.empty(), List.of(), List.of(), date("2017"), Optional.empty());
    }

    private static ClockTerms rolling(ClockTerms terms, Optional<Words> calendar) {
        return new ClockTerms(terms.basis(), terms.text(), terms.start(), terms.length(), terms.unit(), calendar,
                terms.endOfMonth(), terms.firstDayCounts(), true, terms.extension(), terms.suspendedBy(),
                terms.escalation(), terms.effectiveFrom(), terms.effectiveTo());
    }

    private static ClockTerms days(int length, String from) {
        return terms(length, ClockUnit.CALENDAR_DAYS, from);
    }

    private static ClockTerms terms(int length, ClockUnit unit, String from) {
        return new ClockTerms(ClockBasis.STATUTE, words("Police Act 1996, section 55"), ClockStart.PUBLISHED, length,
                unit, Optional.empty(), EndOfMonth.NONE, true, false, Optional.empty(), List.of(), List.of(),
                date(from), Optional.empty());
    }
}
