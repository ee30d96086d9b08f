package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.CountedKind.Defined;
import org.accountabilityledger.accountability.CountedKind.Figured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A review, a recommendation and a commitment are counted by the same rules, and answer alike. */
class MeasuresOfEachKindTest {

    private static final Defined CASES = defined("cases-identified");
    private static final String RULE = "What an entry says in one field agrees with what it says in the others. ";

    static Stream<Arguments> kinds_and_precisions() {
        return Arrays.stream(CountedKind.values()).flatMap(kind -> Arrays.stream(Precision.values())
                .map(precision -> Arguments.of(kind, precision)));
    }

    @ParameterizedTest
    @MethodSource("kinds_and_precisions")
    void a_figure_is_recorded_as_the_source_has_it(CountedKind kind, Precision precision) {
        Figured figure = new Figured("cases-identified", new BigDecimal("21"), precision,
                Optional.of(new BigDecimal(43)), Optional.of(words("About half.")), precision == Precision.FORECAST
                        ? Optional.of(date("2025-07~")) : Optional.empty());
        kind.given(kind.defined(on("2025-06-03"), CASES)).when(kind.record(on("2025-06-03", STRANGER), figure), GATE)
                .expectEvents(kind.recorded(on("2025-06-03", STRANGER), figure));
    }

    @ParameterizedTest
    @EnumSource
    void a_measure_is_defined_on_any_file(CountedKind kind) {
        kind.given().when(kind.define(on("2025-06-03"), CASES), GATE)
                .expectEvents(kind.defined(on("2025-06-03"), CASES));
    }

    @ParameterizedTest
    @EnumSource
    void a_figure_can_be_older_than_its_file(CountedKind kind) {
        kind.given(kind.defined(on("2025-01"), CASES)).when(kind.record(on("2025-01"), figure("127")), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource
    void a_measure_that_is_not_on_the_file_is_refused_with_those_that_are(CountedKind kind) {
        kind.given().when(kind.record(on("2025-06-03"), figure("1")), GATE).expectExceptionMessage("An entry points only "
                + "to what stands on the ledger. This file has no standing measure 'cases-identified'. It has none yet: "
                + "define one first.");
        kind.given(kind.defined(on("2025-06-03"), defined("arrests")), kind.defined(on("2025-06-03"), defined("charges")))
                .when(kind.record(on("2025-06-03"), figure("1")), GATE).expectExceptionMessage("An entry points only to "
                        + "what stands on the ledger. This file has no standing measure 'cases-identified'. It has "
                        + "'arrests', 'charges'.");
    }

    @ParameterizedTest
    @EnumSource
    void a_measure_is_defined_once_until_that_is_withdrawn(CountedKind kind) {
        kind.given(kind.defined(on("2025-06-03"), CASES)).when(kind.define(on("2025-06-16"), CASES), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. There is a measure "
                        + "'cases-identified' already.");
        kind.given(kind.defined(on("2025-06-03"), CASES), kind.withdrawn(2)).when(kind.define(on("2025-06-16"), CASES),
                GATE).expectSuccessfulHandlerExecution();
        kind.given(kind.defined(on("2025-06-03"), CASES), kind.withdrawn(2)).when(kind.record(on("2025-06-16"),
                figure("1")), GATE).expectException(RuleBroken.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_agree_with_itself_is_refused(CountedKind kind) {
        LedgerEvent defined = kind.defined(on("2025-06-03"), CASES);
        kind.given(defined).when(kind.record(on("2025-06-03"), new Figured("cases-identified", BigDecimal.TEN,
                Precision.EXACT, Optional.empty(), Optional.empty(), Optional.of(date("2025-07")))), GATE)
                .expectExceptionMessage(RULE + "Only a forecast is for a date: leave out 'forecastFor', or write FORECAST as 'precision'.");
        kind.given(defined).when(kind.record(on("2025-06-03"), new Figured("cases-identified", new BigDecimal("44"),
                Precision.ABOUT, Optional.of(new BigDecimal("43")), Optional.empty(), Optional.empty())), GATE)
                .expectExceptionMessage(RULE + "'value' is 44, and 'of' is 43: no part is larger than its whole.");
        kind.given().when(kind.define(on("2025-06-03"), defined("no key")), GATE).expectException(RuleBroken.class);
        assertThatThrownBy(() -> kind.record(on("2025"), new Figured("cases-identified", BigDecimal.ONE, Precision.EXACT,
                Optional.of(new BigDecimal("1E+999999999")), Optional.empty(), Optional.empty())))
                .hasMessage("A figure has at most 20 digits.");
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_file_takes_a_figure_of_a_day_before_its_closing_only(CountedKind kind) {
        LedgerEvent defined = kind.defined(on("2025-06-03"), CASES);
        kind.given(defined, kind.closed("2025-10-01")).when(kind.record(on("2025-10-02"), figure("1")), GATE)
                .expectException(RuleBroken.class);
        kind.given(defined, kind.closed("2025-10-01")).when(kind.record(on("2025-09-30"), figure("1")), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource
    void a_count_that_was_a_forecast_is_withdrawn_and_recorded_again(CountedKind kind) {
        Measures.Series cases = kind.measures(history(kind, List.of(kind.opened(), kind.defined(on("2025-06-03"), CASES),
                kind.recorded(on("2025-06-16"), figure("800", Precision.MORE_THAN)),
                kind.recorded(on("2025-06-16"), figure("1000", Precision.MORE_THAN)), kind.withdrawn(4),
                kind.recorded(on("2025-06-16"), figure("1000", Precision.FORECAST)))), LocalDate.MAX)
                .find("cases-identified").orElseThrow();
        assertThat(said(cases)).isEqualTo("cases-identified: 800 MORE_THAN, 1000 FORECAST; last 800");
    }

    @ParameterizedTest
    @EnumSource
    void a_figure_that_somebody_else_only_reports_is_no_figure_of_the_file(CountedKind kind) {
        LedgerEvent hearsay = kind.recorded(LedgerExamples.reported("2025-06-16", STRANGER, Speaker.unnamed("an opponent")),
                figure("999"));
        List<LedgerEvent> events = List.of(kind.opened(), kind.defined(on("2025-06-03"), CASES),
                kind.recorded(on("2025-06-03"), figure("287")), hearsay);
        assertThat(said(kind.measures(history(kind, events), LocalDate.MAX)))
                .containsExactly("cases-identified: 287 EXACT; last 287");
    }

    @ParameterizedTest
    @EnumSource
    void a_measure_that_was_defined_twice_is_what_was_said_first(CountedKind kind) {
        Defined again = new Defined("cases-identified", words("Others"), words("crimes"), Optional.empty(),
                Optional.empty(), Optional.empty());
        LedgerEvent first = kind.defined(on("2025-06-03"), CASES);
        LedgerEvent second = kind.defined(on("2025-06-16"), again);
        for (List<LedgerEvent> order : List.of(List.of(kind.opened(), first, second), List.of(kind.opened(), second, first))) {
            assertThat(kind.measures(history(kind, order), LocalDate.MAX).all()).singleElement()
                    .satisfies(series -> assertThat(series.measure()).isEqualTo(CASES.defined()));
        }
    }

    /** Days, and withdrawals, are what tells the order: not which entry was recorded first. */
    @ParameterizedTest
    @EnumSource
    void every_order_of_recording_gives_one_answer_on_every_day(CountedKind kind) {
        List<LedgerEvent> events = List.of(kind.defined(on("2025-06-03"), CASES),
                kind.recorded(on("2025-06-03"), figure("287")),
                kind.recorded(on("2025-06-16"), figure("800", Precision.MORE_THAN)),
                kind.recorded(on("2025-06-20"), figure("1000", Precision.FORECAST)),
                kind.recorded(on("2025-11-05~"), figure("1273")));
        LedgerEvent wrong = kind.recorded(on("2025-07-01"), figure("999"));
        for (LocalDate day = LocalDate.of(2025, 5, 31); day.isBefore(LocalDate.of(2025, 12, 1)); day = day.plusDays(3)) {
            LocalDate asked = day;
            Set<List<String>> answers = orders(events).map(order -> said(kind.measures(history(kind,
                    withOneWithdrawn(kind, order, wrong)), asked))).collect(Collectors.toSet());
            assertThat(answers).as("%s", day).hasSize(1);
        }
        assertThat(said(kind.measures(history(kind, withOneWithdrawn(kind, events, wrong)), LocalDate.of(2025, 12, 1))))
                .containsExactly("cases-identified: 287 EXACT, 800 MORE_THAN, 1000 FORECAST, 1273 EXACT; last 1273");
    }

    /** The wrong figure comes after the first entry of that order, and is withdrawn at the end. */
    private static List<LedgerEvent> withOneWithdrawn(CountedKind kind, List<LedgerEvent> order, LedgerEvent wrong) {
        List<LedgerEvent> all = new ArrayList<>(List.of(kind.opened(), order.getFirst(), wrong));
        all.addAll(order.subList(1, order.size()));
        all.add(kind.withdrawn(3));
        return all;
    }

    private static Stream<List<LedgerEvent>> orders(List<LedgerEvent> events) {
        return events.isEmpty() ? Stream.of(List.of()) : events.stream().flatMap(first -> orders(events.stream()
                .filter(each -> each != first).toList()).map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()));
    }

    private static History<LedgerEvent> history(CountedKind kind, List<LedgerEvent> events) {
        List<Entry<LedgerEvent>> entries = new ArrayList<>();
        for (LedgerEvent event : events) {
            entries.add(new Entry<>(entries.size() + 1, Instant.parse("2026-03-01T12:00:00Z"),
                    LocalDate.of(2026, 3, 1), event));
        }
        return new History<>(entries);
    }

    private static List<String> said(Measures measures) {
        return measures.all().stream().map(MeasuresOfEachKindTest::said).toList();
    }

    private static String said(Measures.Series series) {
        return series.measure().measure() + ": " + series.measurements().stream().map(Measures.Taken::measurement)
                .map(each -> each.value() + " " + each.precision()).collect(Collectors.joining(", "))
                + series.latest().map(each -> "; last " + each.measurement().value()).orElse("");
    }

    private static Defined defined(String key) {
        return new Defined(key, words("Cases identified"), words("cases"), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static Figured figure(String value) {
        return figure(value, Precision.EXACT);
    }

    private static Figured figure(String value, Precision precision) {
        return new Figured("cases-identified", new BigDecimal(value), precision, Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
