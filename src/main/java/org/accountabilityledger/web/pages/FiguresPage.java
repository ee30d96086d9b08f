package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.reading.commitments.CommitmentFile;
import org.accountabilityledger.reading.commitments.DeadlineLine;
import org.accountabilityledger.reading.figures.Series;
import org.accountabilityledger.reading.recommendations.RecommendationFile;
import org.accountabilityledger.reading.reviews.ReviewFile;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.web.charts.Figures;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.schedules.ConsultedWords;
import org.accountabilityledger.wording.sentences.ChartSentences;

/**
 * What a file is counted by, with each figure, apart from everything else on record about it.
 *
 * @param kind what kind of file it is: "commitment"
 * @param deadlines the days by which it is to be kept, to be drawn beside the figures
 */
public record FiguresPage(String reference, String title, Optional<Withdrawn> withdrawn,
        Optional<LocalDate> consultedUpTo, List<Series> series, @JsonIgnore String kind, @JsonIgnore Own own,
        @JsonIgnore List<Figures.Day> deadlines) {

    /** Those who speak of what they are counted by themselves: by their names, and in a word. */
    public record Own(Set<String> titles, String words) {

        static Own of(Stream<Named> bodies, String words) {
            return new Own(bodies.map(Named::title).collect(Collectors.toSet()), words);
        }

        /** Whether who states it is one of them, or publishes under the name of one. */
        boolean says(String speaker) {
            return titles.contains(speaker);
        }
    }

    /** Of a promise; who owned it at any time speaks of what is its own. */
    public static FiguresPage of(CommitmentFile file) {
        Stream<Named> owners = Stream.concat(file.owners().stream().map(CommitmentFile.Ownership::owner),
                Stream.of(file.item().ownerNow()));
        Stream<Figures.Day> first = file.item().originalDue().stream()
                .flatMap(due -> day(due, true, ChartSentences.firstDeadline(due.words())));
        Stream<Figures.Day> moved = file.deferrals().stream()
                .flatMap(move -> day(move.to(), false, ChartSentences.movedTo(move.to().words())));
        return new FiguresPage(file.item().reference(), file.item().title(), file.withdrawn(),
                file.item().consultedUpTo(), file.series(), "commitment", Own.of(owners, ChartSentences.owner()),
                Stream.concat(first, moved).toList());
    }

    /** Of a review; who asked for it, conducts or directs it speaks of what is its own. */
    public static FiguresPage of(ReviewFile file) {
        Stream<Named> bodies = Stream.concat(file.commissionedBy().stream(), file.conducts().stream()
                .flatMap(each -> Stream.concat(each.conductedBy().stream(), each.directedBy().stream())));
        return new FiguresPage(file.reference(), file.title(), file.withdrawn(), file.consultedUpTo(), file.series(),
                "review", Own.of(bodies, ChartSentences.reviewer()), List.of());
    }

    /** Of a recommendation; who is to answer it speaks of what is its own. */
    public static FiguresPage of(RecommendationFile file) {
        Stream<Named> bodies = Stream.concat(file.addressees().stream(), file.duties().stream()
                .flatMap(each -> Stream.of(each.line().addressee(), each.line().addresseeNow())));
        return new FiguresPage(file.reference(), file.title(), file.withdrawn(), file.consultedUpTo(), file.series(),
                "recommendation", Own.of(bodies, ChartSentences.addressee()), List.of());
    }

    private static Stream<Figures.Day> day(DeadlineLine due, boolean original, String words) {
        return due.edtf().stream().map(date -> new Figures.Day(original, date, words));
    }

    /** Where the file is. */
    public String path() {
        return "/" + kind + "s/" + reference;
    }

    /** Whether a measure can have been promised with the file. */
    public boolean promises() {
        return kind.equals("commitment");
    }

    /** What bounds everything that is not on record. */
    public String bound() {
        return ConsultedWords.of(consultedUpTo);
    }

    /** With a table of every figure. */
    Page<FiguresPage> page() {
        return new Page<>("figures", title + ": its figures", this).withTable(FigureRow.class,
                first -> FigureRow.of(this));
    }
}
