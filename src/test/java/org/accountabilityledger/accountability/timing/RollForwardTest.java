package org.accountabilityledger.accountability.timing;

import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.junit.jupiter.api.Test;

/** A last day that is no working day moves on to the next one: each start of 17 years, against a reckoning apart. */
class RollForwardTest {

    private static final ClockRuleId RULE = new ClockRuleId("made-up");
    private static final Map<String, Set<BankHolidays>> CALENDARS = Map.of(
            "england-and-wales", EnumSet.of(BankHolidays.ENGLAND_AND_WALES),
            "scotland", EnumSet.of(BankHolidays.SCOTLAND),
            "northern-ireland", EnumSet.of(BankHolidays.NORTHERN_IRELAND),
            "united-kingdom", EnumSet.allOf(BankHolidays.class));

    @Test
    void last_day_of_a_count_of_days_moves_on() {
        CALENDARS.keySet().forEach(calendar -> everyDay(terms(56, ClockUnit.CALENDAR_DAYS, calendar),
                start -> start.plusDays(56)));
    }

    @Test
    void last_day_of_a_count_of_months_moves_on() {
        CALENDARS.keySet().forEach(calendar -> everyDay(terms(2, ClockUnit.MONTHS, calendar),
                start -> start.plusMonths(2)));
    }

    @Test
    void imprecise_start_moves_on_from_its_latest_day() {
        StartedClock clock = rules(terms(1, ClockUnit.CALENDAR_DAYS, "scotland"))
                .start(RULE, EdtfDate.of("2012-12"), "");

        assertThat(clock.due()).isEqualTo(EdtfDate.of("2013-01-03~"));
        assertThat(clock.rolledFrom()).contains(EdtfDate.of("2013-01-01~"));
    }

    /** Walks through the days and counts those that work, leaving out the time in which the clock stood still. */
    @Test
    void clock_of_working_days_that_stood_still_leaves_out_the_working_days_of_that_time() {
        ClockTerms terms = terms(20, ClockUnit.WORKING_DAYS, "united-kingdom");
        Set<LocalDate> holidays = holidays("united-kingdom");
        for (LocalDate start = LocalDate.of(2010, 1, 1); start.getYear() < 2027; start = start.plusDays(1)) {
            LocalDate stopped = start.plusDays(start.getDayOfMonth() % 20);
            LocalDate resumed = stopped.plusDays(start.getDayOfYear() % 40);
            LocalDate due = start;
            for (int counted = 0; counted < 20; counted += works(due, holidays)
                    && (due.isBefore(stopped) || !due.isBefore(resumed)) ? 1 : 0) {
                due = due.plusDays(1);
            }
            LocalDate first = terms.due(EdtfDate.of(start), "").latest();
            assertThat(terms.putOff(start, first, stopped, resumed))
                    .as("from %s, stopped from %s to %s", start, stopped, resumed).contains(due);
        }
    }

    @Test
    void day_of_the_start_that_is_not_counted_puts_nothing_off_when_the_clock_stands_still_on_it() {
        LocalDate start = LocalDate.of(2010, 1, 20);

        for (ClockUnit unit : List.of(ClockUnit.WORKING_DAYS, ClockUnit.CALENDAR_DAYS)) {
            ClockTerms terms = terms(20, unit, "united-kingdom");
            LocalDate last = terms.due(EdtfDate.of(start), "").latest();
            assertThat(terms.putOff(start, last, start, start.plusDays(1))).as(unit.name()).contains(last);
            assertThat(terms.putOff(start, last, start.minusDays(9), start)).as(unit.name()).contains(last);
        }
    }

    @Test
    void day_put_off_moves_on_too() {
        ClockTerms terms = terms(56, ClockUnit.CALENDAR_DAYS, "england-and-wales");
        LocalDate start = LocalDate.of(2025, 2, 20);
        LocalDate thursday = LocalDate.of(2025, 4, 17);

        assertThat(terms.putOff(start, thursday, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 1))).contains(thursday);
        assertThat(terms.putOff(start, thursday, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 2)))
                .contains(LocalDate.of(2025, 4, 22));
        assertThat(terms.putOff(start, thursday, LocalDate.of(2025, 4, 1), LocalDate.of(2028, 4, 2))).isEmpty();
    }

    @Test
    void day_that_no_calendar_covers_is_refused_and_not_guessed() {
        ClockRules rules = rules(terms(1, ClockUnit.CALENDAR_DAYS, "united-kingdom"));

        assertThat(rules.start(RULE, EdtfDate.of("2027-12-30"), "").due()).isEqualTo(EdtfDate.of("2027-12-31"));
        assertThatThrownBy(() -> rules.start(RULE, EdtfDate.of("2027-12-31"), "")).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("The working days of the whole United Kingdom are known from 2010 to 2027: 1 day "
                        + "after the day of receipt; if the last day is no working day (the whole United Kingdom), the "
                        + "next one, from 31 December 2027, cannot be counted.");
    }

    private static void everyDay(ClockTerms terms, UnaryOperator<LocalDate> reckoning) {
        ClockRules rules = rules(terms);
        Set<LocalDate> holidays = holidays(terms.calendar().orElseThrow().text());
        for (LocalDate start = LocalDate.of(2010, 1, 1); start.getYear() < 2027; start = start.plusDays(1)) {
            LocalDate last = reckoning.apply(start);
            LocalDate due = last;
            while (!works(due, holidays)) {
                due = due.plusDays(1);
            }
            StartedClock clock = rules.start(RULE, EdtfDate.of(start), "");
            assertThat(clock.due()).as("%s, from %s", terms.inWords(), start).isEqualTo(EdtfDate.of(due));
            assertThat(clock.rolledFrom()).as("%s, from %s", terms.inWords(), start)
                    .isEqualTo(due.equals(last) ? Optional.empty() : Optional.of(EdtfDate.of(last)));
        }
    }

    private static boolean works(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    private static Set<LocalDate> holidays(String calendar) {
        Set<LocalDate> holidays = new HashSet<>();
        CALENDARS.get(calendar).forEach(country -> holidays.addAll(country.days()));
        return holidays;
    }

    private static ClockRules rules(ClockTerms terms) {
        return new ClockRules(DirectoryFold.empty().tell(1, new ClockRuleEnacted(RULE, on("2010"),
                words("A made-up rule"), 1, terms)));
    }

    private static ClockTerms terms(int length, ClockUnit unit, String calendar) {
        return new ClockTerms(ClockBasis.STATUTE, words("A made-up Act"), ClockStart.RECEIVED, length, unit,
                Optional.of(words(calendar)), unit == ClockUnit.MONTHS ? EndOfMonth.LAST_DAY : EndOfMonth.NONE, false,
                unit != ClockUnit.WORKING_DAYS, Optional.empty(), List.of(), List.of(), EdtfDate.of("2000"),
                Optional.empty());
    }
}
