package org.accountabilityledger.accountability.timing;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.accountabilityledger.accountability.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks that were worked out by hand: which rule, from which day, to which last day, and why. */
class WorkedExamplesTest {

    private static final String TABLE = "/clocks/worked-examples.csv";

    private final ClockRules rules = BuiltInRules.enacted();

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvFileSource(resources = TABLE, delimiter = '|')
    void clock_ends_on_the_day_that_was_counted_by_hand(String rule, String startedOn, String due, String reason) {
        StartedClock clock = rules.start(new ClockRuleId(rule), date(startedOn), "/clock");

        assertThat(clock.due()).as(reason).isEqualTo(date(due));
        assertThat(clock.startedOn()).isEqualTo(date(startedOn));
    }

    /** Half past eleven in the evening, UTC, is the next day in London while it has summer time. */
    @ParameterizedTest(name = "sent at {0}: {1}, so {2}")
    @CsvSource({
            "2025-03-29T23:59:00Z, 2025-03-29, 2025-05-24", "2025-03-30T23:30:00Z, 2025-03-31, 2025-05-26",
            "2025-10-25T23:30:00Z, 2025-10-26, 2025-12-21", "2025-10-26T23:30:00Z, 2025-10-26, 2025-12-21"})
    void civil_day_in_london_decides(Instant moment, LocalDate day, String due) {
        assertThat(LocalDate.ofInstant(moment, LONDON)).isEqualTo(day);
        assertThat(rules.start(new ClockRuleId("coroner-prevention-report"), EdtfDate.of(day), "/clock").due())
                .isEqualTo(date(due));
    }

    @Test
    void every_built_in_rule_is_worked_through() throws IOException {
        try (InputStream table = WorkedExamplesTest.class.getResourceAsStream(TABLE)) {
            String rows = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(BuiltInRules.commands()).hasSize(7).allSatisfy(command ->
                    assertThat(rows).contains("\n" + command.rule().reference() + " "));
        }
    }
}
