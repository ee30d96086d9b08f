package org.accountabilityledger.accountability.timing;

import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEntryWithdrawn;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleRepealed;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** By which version a clock is started, and what a clock that runs owes to it. */
class ClockRulesTest {

    private static final ClockRuleId RULE = new ClockRuleId("section-55");

    private final DirectoryFold ledger = DirectoryFold.empty()
            .tell(1, enacted(1, terms(56, "2017-01-31", Optional.empty())))
            .tell(2, enacted(2, terms(20, "2025-03-15", Optional.empty())));
    private final ClockRules rules = new ClockRules(ledger);

    @Test
    void version_in_force_on_the_day_of_the_start_counts() {
        assertThat(rules.start(RULE, date("2025-03-14"), "/clock")).isEqualTo(new StartedClock(RULE, 1,
                ClockBasis.STATUTE, ClockStart.PUBLISHED, date("2025-03-14"), date("2025-05-08"),
                Optional.empty(), words("56 days, beginning with the day of publication")));
        assertThat(rules.start(RULE, date("2025-03-15"), "/clock").due()).isEqualTo(date("2025-04-03"));
        assertRefused(() -> rules.start(RULE, date("2017-01-30"), "/clock"),
                "'section-55' was not in force on 30 January 2017.", "/clock/rule");
    }

    @Test
    void version_in_force_is_the_last_that_had_begun_and_none_after_the_repeal() {
        ledger.tell(3, repealed("2025-12-31"));
        assertThat(rules.inForce(RULE, LocalDate.of(2017, 1, 30))).isEmpty();
        assertThat(rules.inForce(RULE, LocalDate.of(2025, 3, 14))).map(Enacted::version).contains(1);
        assertThat(rules.inForce(RULE, LocalDate.of(2025, 12, 31))).map(Enacted::version).contains(2);
        assertThat(rules.inForce(RULE, LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void start_that_may_lie_before_a_change_counts_by_the_version_that_leaves_the_most_time() {
        StartedClock clock = rules.start(RULE, date("2025-03"), "/clock");
        assertThat(clock.version()).isEqualTo(1);
        assertThat(clock.due()).isEqualTo(date("2025-05-08~"));
        assertThat(clock.startedOn()).isEqualTo(date("2025-03"));
        assertThat(rules.start(RULE, date("2025-03-15/2025-03-20"), "/clock").version()).isEqualTo(2);
    }

    @Test
    void start_that_may_lie_before_the_repeal_is_not_refused() {
        ledger.tell(3, repealed("2025-03-20"));
        assertThat(rules.start(RULE, date("2025-03-18/2025-04"), "/clock").due()).isEqualTo(date("2025-04-08~"));
        assertRefused(() -> rules.start(RULE, date("2025-04"), "/clock"),
                "'section-55' was not in force at any time of April 2025.", "/clock/rule");
    }

    @Test
    void end_of_a_rule_stops_no_clock_that_runs() {
        StartedClock clock = rules.start(RULE, date("2025-03-15"), "/clock");
        ledger.tell(3, repealed("2025-03-31"));
        assertThat(rules.terms(clock)).map(ClockTerms::length).contains(20);
        assertRefused(() -> rules.start(RULE, date("2025-04-01"), "/clock"),
                "'section-55' was not in force on 1 April 2025.", "/clock/rule");
    }

    @Test
    void clock_keeps_the_version_that_it_was_started_by_until_that_is_withdrawn() {
        StartedClock clock = rules.start(RULE, date("2025-03-14"), "/clock");
        assertThat(rules.terms(clock)).map(ClockTerms::length).contains(56);
        ledger.tell(3, new ClockRuleEntryWithdrawn(RULE, on("2026-02-01"), 1, words("Misread."), Optional.empty()));
        assertThat(rules.terms(clock)).isEmpty();
    }

    @Test
    void version_that_ended_counts_to_its_last_day() {
        ledger.tell(3, enacted(3, terms(10, "2026", Optional.of(date("2026-06-30")))));
        assertThat(rules.start(RULE, date("2026-06-30"), "/clock").version()).isEqualTo(3);
        assertRefused(() -> rules.start(RULE, date("2026-07-01"), "/clock"),
                "'section-55' was not in force on 1 July 2026.", "/clock/rule");
    }

    @Test
    void clock_starts_on_a_day_that_is_known() {
        assertRefused(() -> rules.start(RULE, date("2025/.."), "/clock"),
                "A clock starts on a day that is known, not since 2025.", "/clock/startedOn");
    }

    @Test
    void working_days_beyond_the_calendar_are_not_guessed() {
        ClockRules builtIn = BuiltInRules.enacted();
        assertRefused(() -> builtIn.start(new ClockRuleId("made-up-20-working-days"), date("2027-12-02"), "/clock"),
                "The working days of England and Wales are known from 2010 to 2027: 20 working days (England and "
                        + "Wales) after the day of receipt, from 2 December 2027, cannot be counted.", "/clock/startedOn");
    }

    @Test
    void days_beyond_the_year_9999_are_not_counted() {
        assertRefused(() -> rules.start(RULE, date("9999-12-13"), "/clock"), "Days are counted up to the year 9999: "
                + "20 days, beginning with the day of publication, from 13 December 9999, cannot be counted.",
                "/clock/startedOn");
        assertThat(rules.start(RULE, date("9999-12-12"), "/clock").due()).isEqualTo(date("9999-12-31"));
    }

    private static void assertRefused(ThrowingCallable start, String detail,
            String pointer) {
        assertThatThrownBy(start).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken).hasMessage("A clock starts, is extended and stands still as its rule says. " + detail);
            assertThat(broken.fault().pointer()).isEqualTo(pointer);
        });
    }

    private static ClockRuleEnacted enacted(int version, ClockTerms terms) {
        return new ClockRuleEnacted(RULE, on("2017-01-31"), words("Comments on an inspection"), version, terms);
    }

    private static ClockRuleRepealed repealed(String to) {
        return new ClockRuleRepealed(RULE, on("2026-01-01"), date(to), words("The section was repealed."));
    }

    private static ClockTerms terms(int length, String from, Optional<EdtfDate> to) {
        return new ClockTerms(ClockBasis.STATUTE, words("Police Act 1996, section 55"), ClockStart.PUBLISHED, length,
                ClockUnit.CALENDAR_DAYS, Optional.empty(), EndOfMonth.NONE, true, false, Optional.empty(),
                List.of(), List.of(), date(from), to);
    }
}
