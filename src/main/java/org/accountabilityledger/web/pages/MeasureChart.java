package org.accountabilityledger.web.pages;

import java.util.Optional;
import org.accountabilityledger.reading.figures.Series;
import org.accountabilityledger.web.charts.FigureChart.Shape;
import org.accountabilityledger.web.charts.FigureChart;
import org.accountabilityledger.web.charts.Figures;

/** What a file is counted by, as a drawing. */
public final class MeasureChart {

    private MeasureChart() {
    }

    /** Empty where no figure is on record. */
    public static Optional<FigureChart> of(FiguresPage file, Series series) {
        return FigureChart.of(new Figures(file.own().words(), series.measure().unit(), series.measure().baseline(),
                series.measure().target(), series.figures().stream().map(each -> point(file, each)).toList(),
                file.deadlines()));
    }

    private static Figures.Point point(FiguresPage file, Series.FigureStated said) {
        Shape shape = said.figure().forecast() ? Shape.FORECAST
                : file.own().says(said.stated().whoever()) ? Shape.OWN : Shape.OTHERS;
        return new Figures.Point(shape, said.figure().forecastFor().orElse(said.figure().on()).edtf(),
                said.figure().value(), said.figure().inWords(), said.stated().saidBy());
    }
}
