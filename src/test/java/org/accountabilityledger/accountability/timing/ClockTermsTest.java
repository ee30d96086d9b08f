package org.accountabilityledger.accountability.timing;

import static org.accountabilityledger.accountability.timing.BuiltInRules.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Words;
import org.junit.jupiter.api.Test;

/** How a clock counts, in words. */
class ClockTermsTest {

    @Test
    void built_in_rules_say_in_words_how_they_count() {
        assertThat(BuiltInRules.commands().stream().collect(Collectors.toMap(command -> command.rule().reference(),
                command -> command.terms().inWords()))).containsOnly(
                Map.entry("coroner-prevention-report", "56 days after the day of sending"),
                Map.entry("police-act-1996-s55", "56 days, beginning with the day of publication"),
                Map.entry("police-conduct-recommendation",
                        "56 days, beginning with the day on which it was made"),
                Map.entry("select-committee-report",
                        "2 months after the day of publication, to the last day of a shorter month"),
                Map.entry("public-inquiry-report",
                        "6 months after the day of publication, to the last day of a shorter month"),
                Map.entry("us-ntsb-recommendation", "90 days after the day of receipt"),
                Map.entry("foi-request", "20 working days (the whole United Kingdom) after the day of receipt"));
    }

    @Test
    void working_days_name_their_calendar() {
        assertThat(terms(20, ClockUnit.WORKING_DAYS, EndOfMonth.NONE, false).inWords())
                .isEqualTo("20 working days (England and Wales) after the day of receipt");
        assertThat(terms(1, ClockUnit.WORKING_DAYS, EndOfMonth.NONE, true).inWords())
                .isEqualTo("1 working day (England and Wales), beginning with the day of receipt");
    }

    @Test
    void rolling_on_is_said_with_its_calendar() {
        ClockTerms plain = terms(2, ClockUnit.MONTHS, EndOfMonth.LAST_DAY, false);
        assertThat(new ClockTerms(plain.basis(), plain.text(), plain.start(), 2, ClockUnit.MONTHS,
                Optional.of(Words.of("scotland")), EndOfMonth.LAST_DAY, false, true, plain.extension(),
                plain.suspendedBy(), plain.escalation(), plain.effectiveFrom(), plain.effectiveTo()).inWords())
                .isEqualTo("2 months after the day of receipt, to the last day of a shorter month; if the last day is "
                        + "no working day (Scotland), the next one");
    }

    @Test
    void months_say_where_they_end_if_the_last_is_shorter() {
        assertThat(terms(3, ClockUnit.MONTHS, EndOfMonth.FIRST_OF_NEXT, false).inWords())
                .isEqualTo("3 months after the day of receipt, to the first day after a shorter month");
        assertThat(terms(1, ClockUnit.MONTHS, EndOfMonth.FIRST_OF_NEXT, true).inWords())
                .isEqualTo("1 month, beginning with the day of receipt, to the last day of a shorter month");
    }
}
