package org.accountabilityledger.web.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.web.charts.FigureChart.Deadline;
import org.accountabilityledger.web.charts.FigureChart.Level;
import org.accountabilityledger.web.charts.FigureChart.Mark;
import org.accountabilityledger.web.charts.FigureChart.Shape;
import org.accountabilityledger.wording.sentences.ChartSentences;

/** Works out where each figure stands in the drawing. */
final class Drawing {

    private static final int LINE = 13;
    private static final int LINES = 4;

    private final Figures figures;
    private final LocalDate first;
    private final LocalDate last;
    private final double least;
    private final double most;

    Drawing(Figures figures) {
        this.figures = figures;
        List<LocalDate> days = Stream.concat(figures.points().stream().map(Figures.Point::on),
                        figures.deadlines().stream().map(Figures.Day::on))
                .flatMap(date -> Stream.of(date.earliest(), date.latest())).filter(Drawing::bounded).sorted().toList();
        this.first = days.isEmpty() ? LocalDate.EPOCH : days.getFirst();
        this.last = days.isEmpty() ? first : days.getLast();
        List<Double> values = Stream.of(figures.points().stream().map(Figures.Point::value),
                        figures.target().stream(), figures.baseline().stream(), Stream.of(BigDecimal.ZERO))
                .flatMap(each -> each).map(BigDecimal::doubleValue).sorted().toList();
        this.least = values.getFirst();
        this.most = values.getLast();
    }

    FigureChart chart() {
        List<Mark> marks = figures.points().stream().map(point -> new Mark(point.shape(), x(point.on().earliest()),
                x(point.on().latest()), y(point.value()), point.words(), said(point))).toList();
        List<Level> levels = new ArrayList<>();
        figures.baseline().ifPresent(value -> levels.add(new Level(y(value), false,
                ChartSentences.baseline(value))));
        figures.target().ifPresent(value -> levels.add(new Level(y(value), true,
                ChartSentences.target(value))));
        List<Deadline> deadlines = new ArrayList<>();
        for (Figures.Day day : figures.deadlines()) {
            deadlines.add(new Deadline(day.original(), x(day.on().earliest()), x(day.on().latest()),
                    LINE + LINE * (deadlines.size() % LINES), day.words()));
        }
        return new FigureChart(marks, levels, deadlines, EdtfDate.of(first).inWords(), EdtfDate.of(last).inWords(),
                figures.own(), summary());
    }

    private String summary() {
        return ChartSentences.figures(figures.own(), count(Shape.OWN), count(Shape.OTHERS), count(Shape.FORECAST),
                said(figures.points().getLast()), figures.target(),
                figures.deadlines().stream().map(Figures.Day::words).toList());
    }

    private String said(Figures.Point point) {
        return ChartSentences.figure(point.words(), figures.unit(), point.on(), point.attributed());
    }

    private long count(Shape shape) {
        return figures.points().stream().filter(point -> point.shape() == shape).count();
    }

    /** An open end of a date is where the drawing ends. */
    private int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        if (all == 0) {
            return (FigureChart.LEFT + FigureChart.RIGHT) / 2;
        }
        LocalDate shown = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        return FigureChart.LEFT + Math.toIntExact(Math.round((double) ChronoUnit.DAYS.between(first, shown) / all
                * (FigureChart.RIGHT - FigureChart.LEFT)));
    }

    private int y(BigDecimal value) {
        double share = most == least ? 0 : (value.doubleValue() - least) / (most - least);
        return FigureChart.BOTTOM - (int) Math.round(share * (FigureChart.BOTTOM - FigureChart.TOP));
    }

    private static boolean bounded(LocalDate day) {
        return !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
    }
}
