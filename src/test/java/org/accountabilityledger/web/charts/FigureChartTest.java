package org.accountabilityledger.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.web.charts.FigureChart.Deadline;
import org.accountabilityledger.web.charts.FigureChart.Level;
import org.accountabilityledger.web.charts.FigureChart.Mark;
import org.accountabilityledger.web.charts.FigureChart.Shape;
import org.junit.jupiter.api.Test;

/** Where figures, lines and deadlines stand in a drawing. */
class FigureChartTest {

    @Test
    void nothing_is_drawn_where_nothing_was_counted() {
        assertThat(FigureChart.of(new Figures("an owner", "forces", Optional.empty(), Optional.of(BigDecimal.TEN), List.of(),
                List.of(new Figures.Day(true, EdtfDate.of("2025-06-30"), "first deadline"))))).isEmpty();
    }

    @Test
    void days_run_from_left_to_right_and_numbers_from_the_ground_up() {
        FigureChart chart = chart("2025-01-01", "2025-12-31");
        assertThat(chart.marks()).extracting(Mark::x).containsExactly(FigureChart.LEFT, FigureChart.RIGHT);
        assertThat(chart.marks()).extracting(Mark::y).containsExactly(216, 136);
        assertThat(chart.levels()).extracting(Level::y).containsExactly(216, 56);
        assertThat(chart.first()).isEqualTo("1 January 2025");
        assertThat(chart.last()).isEqualTo("31 December 2025");
    }

    @Test
    void axis_of_a_single_day_is_named_once() {
        assertThat(FigureChart.of(new Figures("an owner", "forces", Optional.empty(), Optional.empty(), List.of(new Figures.Point(
                Shape.OTHERS, EdtfDate.of("2025-06-30"), BigDecimal.TEN, "10", "stated by Watchdog")), List.of()))
                .orElseThrow().oneDay()).isTrue();
        assertThat(chart("2025-01-01", "2025-12-31").oneDay()).isFalse();
    }

    @Test
    void imprecise_date_is_drawn_as_far_as_it_can_reach() {
        FigureChart chart = chart("2025-01-01", "2025-12");
        assertThat(chart.marks()).extracting(Mark::range).containsExactly(false, true);
        assertThat(chart.marks().getLast().to()).isEqualTo(FigureChart.RIGHT);
        assertThat(chart.marks().getLast().from()).isBetween(490, 510);
    }

    @Test
    void open_end_reaches_to_the_edge_and_no_further() {
        Mark since = chart("2025-01-01", "2025-06/..").marks().getLast();
        assertThat(since.to()).isEqualTo(FigureChart.RIGHT);
        assertThat(chart("../2025-06", "2025-12-31").marks().getFirst().from()).isEqualTo(FigureChart.LEFT);
    }

    @Test
    void first_deadline_and_the_ones_that_it_was_moved_to_stand_apart() {
        assertThat(chart("2025-01-01", "2025-12-31").deadlines()).extracting(Deadline::original)
                .containsExactly(true, false);
        assertThat(chart("2025-01-01", "2025-12-31").deadlines()).extracting(Deadline::line).doesNotHaveDuplicates();
    }

    @Test
    void summary_says_who_stated_how_many_and_the_last() {
        assertThat(chart("2025-01-01", "2025-12-31").summary()).isEqualTo("1 figure stated by an owner, 1 by others, "
                + "0 forecasts. The last one: about 5 forces, 31 December 2025, in the words of The Times. Target: 10. "
                + "First deadline 30 June 2025. Moved to September 2025.");
    }

    private static FigureChart chart(String one, String other) {
        return FigureChart.of(new Figures("an owner", "forces", Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.TEN), List.of(
                new Figures.Point(Shape.OWN, EdtfDate.of(one), BigDecimal.ZERO, "0", "stated by Home Office"),
                new Figures.Point(Shape.OTHERS, EdtfDate.of(other), BigDecimal.valueOf(5), "about 5",
                        "in the words of The Times")),
                List.of(new Figures.Day(true, EdtfDate.of("2025-06-30"), "first deadline 30 June 2025"),
                        new Figures.Day(false, EdtfDate.of("2025-09"), "moved to September 2025")))).orElseThrow();
    }
}
