package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Excuse.Kind;
import org.accountabilityledger.accountability.Excuse.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcuseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ON_RECORD REPLY 2025-05-03             | A reply of 3 May 2025 is on record.",
            "MAY_HAVE_BEEN_IN_TIME REPLY 2025-05~   | A reply dated about May 2025 is on record; it may have been in time.",
            "ON_RECORD MOVE 2025-05                 | A move of that day, of May 2025, is on record.",
            "ON_RECORD REQUEST 2025-05-03           | A request for more time, of 3 May 2025, that was given, is on record.",
            "ON_RECORD DUTY_CLOSED 2025             | A closing of the duty, of 2025, is on record.",
            "ON_RECORD RECOMMENDATION_SUPERSEDED 2025 | A supersession by another recommendation, of 2025, is on record.",
            "ON_RECORD REPORT 2025-01/2025-03       | A report dated from January 2025 to March 2025 is on record.",
            "ON_RECORD OPENING 2025                 | An opening of 2025 that gives another day is on record.",
            "ON_RECORD STEP_REACHED 2025            | A report of 2025 that the step was reached is on record.",
            "ON_RECORD FINDING 2025                 | A finding of completion of 2025 is on record.",
            "ON_RECORD PROMISE_CLOSED 2025          | A closing of the file, of 2025, is on record.",
            "ON_RECORD PROMISE_SUPERSEDED 2025      | A supersession by another promise, of 2025, is on record.",
            "MAY_HAVE_COME PROMISE_SUPERSEDED 2025? | A supersession of 2025, uncertain is on record that may have come by then.",
            "MAY_HAVE_COME STEP_REACHED 2025        | A report that the step was reached of 2025 is on record that may have come by then.",
            "MAY_HAVE_COME REPLY -                  | A reply is on record that may have come by then.",
            "MAY_BE_LATER DEFERRAL 2025             | A deferral of 2025 is on record that may be the later one.",
            "SET_AFTERWARDS - 2025-05-03            | That day was set only afterwards, 3 May 2025.",
            "CLOCK_STOOD_STILL - -                  | The clock stood still on that day.",
            "REPLACED - 2025                        | Another promise took its place 2025.",
            "ENDED - 2024                           | Of a body that ended in 2024 without a successor on record.",
            "NOT_BEGUN - -                          | No standing entry says what was to be done by then.",
            "GONE - -                               | That deadline is no longer on record.",
    })
    void a_kept_excuse_reads_as_a_sentence(String kept, String sentence) {
        assertThat(Excuse.read(kept).words().text()).isEqualTo(sentence);
    }

    @Test
    void every_excuse_is_read_as_it_was_kept() {
        assertThat(every()).hasSizeGreaterThan(1000).allSatisfy(excuse ->
                assertThat(Excuse.read(excuse.text())).isEqualTo(excuse));
    }

    private static Stream<Excuse> every() {
        return Stream.of(Kind.values()).flatMap(kind -> and(What.values()).flatMap(what -> and(Stream.of("2025-05-03",
                "2025", "2025-08%", "2026-22~", "2024/..", "../2022-05", "/2022").map(EdtfDate::of).toArray(EdtfDate[]::new))
                .map(on -> new Excuse(kind, what, on))));
    }

    /** Each of them, and none. */
    private static <T> Stream<Optional<T>> and(T[] all) {
        return Stream.concat(Stream.of(all).map(Optional::of), Stream.of(Optional.empty()));
    }
}
