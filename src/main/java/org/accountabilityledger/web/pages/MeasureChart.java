package org.accountabilityledger.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.reading.commitments.CommitmentFile;
import org.accountabilityledger.reading.commitments.DeadlineLine;
import org.accountabilityledger.web.charts.FigureChart.Shape;
import org.accountabilityledger.web.charts.FigureChart;
import org.accountabilityledger.web.charts.Figures;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.sentences.ChartSentences;

/** What a commitment is counted by, as a drawing. */
public final class MeasureChart {

    private MeasureChart() {
    }

    /** Empty where no figure is on record. */
    public static Optional<FigureChart> of(CommitmentFile file, CommitmentFile.Series series) {
        return FigureChart.of(new Figures(series.measure().unit(), series.measure().baseline(),
                series.measure().target(), series.figures().stream().map(each -> point(file, each)).toList(),
                deadlines(file)));
    }

    private static Figures.Point point(CommitmentFile file, CommitmentFile.FigureStated said) {
        Shape shape = said.figure().forecast() ? Shape.FORECAST : ownSay(file, said) ? Shape.OWNER : Shape.OTHERS;
        return new Figures.Point(shape, said.figure().forecastFor().orElse(said.figure().on()).edtf(),
                said.figure().value(), said.figure().inWords(),
                said.stated().saidBy());
    }

    /** Whether whoever states it owned the promise at any time, or publishes under an owner's name. */
    private static boolean ownSay(CommitmentFile file, CommitmentFile.FigureStated said) {
        Set<String> owners = Stream.concat(file.owners().stream().map(CommitmentFile.Ownership::owner),
                Stream.of(file.item().ownerNow())).map(Named::title).collect(Collectors.toSet());
        return owners.contains(said.stated().speaker());
    }

    private static List<Figures.Day> deadlines(CommitmentFile file) {
        List<Figures.Day> days = new ArrayList<>();
        file.item().originalDue().ifPresent(due -> day(due, true, ChartSentences.firstDeadline(due.words())).ifPresent(days::add));
        file.deferrals().forEach(move -> day(move.to(), false, ChartSentences.movedTo(move.to().words())).ifPresent(days::add));
        return days;
    }

    private static Optional<Figures.Day> day(DeadlineLine due, boolean original, String words) {
        return due.edtf().map(date -> new Figures.Day(original, date, words));
    }
}
