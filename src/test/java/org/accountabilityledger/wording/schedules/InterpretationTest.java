package org.accountabilityledger.wording.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deadline as it was dated and put, and how it is read. */
class InterpretationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "-               | -                | -",
            "2026-05-10      | -                | -",
            "2026-03         | -                | in time to the end of 31 March 2026",
            "2024-02         | -                | in time to the end of 29 February 2024",
            "2026            | -                | in time to the end of 31 December 2026",
            "2026-05-10~     | -                | in time to the end of 10 May 2026",
            "2026-05-10?     | -                | in time to the end of 10 May 2026",
            "2026-03%        | -                | in time to the end of 31 March 2026",
            "2026-03/2026-05 | -                | in time to the end of 31 May 2026",
            "../2026-05-10   | -                | in time to the end of 10 May 2026",
            "2026/..         | -                | it names no last day, so it is never counted as overdue",
            "2026-05-10/     | -                | it names no last day, so it is never counted as overdue",
    })
    void a_date_is_open_to_the_end_of_its_last_day(String due, String words, String readAs) {
        assertReads(due, words, readAs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "2026-21  | spring 2026 is read as March to May 2026: in time to the end of 31 May 2026",
            "2026-22~ | about summer 2026 is read as June to August 2026: in time to the end of 31 August 2026",
            "2026-23  | autumn 2026 is read as September to November 2026: in time to the end of 30 November 2026",
            "2027-24  | winter 2027/28 is read as December 2027 to February 2028: in time to the end of "
                    + "29 February 2028",
            "2026-22/2026-23 | in time to the end of 30 November 2026",
    })
    void a_season_is_three_whole_months(String due, String readAs) {
        assertReads(due, null, readAs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "2026-22    | by summer 2026 | is read as June to August 2026: in time to the end of 31 August 2026",
            "2026-08-31 | by summer 2026 | is read as 31 August 2026: in time to the end of 31 August 2026",
            "2028-12~   | within 3 years | is read as about December 2028: in time to the end of 31 December 2028",
            "2029/..    | next time      | is read as since 2029: it names no last day, so it is never counted as "
                    + "overdue",
            "-          | in due course  | names no calendar day, so it is never counted as overdue",
    })
    void words_stand_beside_what_they_are_read_as(String due, String words, String readAs) {
        assertReads(due, words, "“" + words + "” " + readAs);
    }

    private static void assertReads(String due, String words, String readAs) {
        assertThat(new Interpretation(Optional.ofNullable(due).map(EdtfDate::of),
                Optional.ofNullable(words).map(Words::of)).readAs()).isEqualTo(Optional.ofNullable(readAs));
    }
}
