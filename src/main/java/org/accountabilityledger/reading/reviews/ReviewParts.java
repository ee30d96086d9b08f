package org.accountabilityledger.reading.reviews;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.accountabilityledger.accountability.ClosedTimes.Closed;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewFindings;
import org.accountabilityledger.accountability.review.ReviewIndependence;
import org.accountabilityledger.accountability.review.ReviewSchedule;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.standpoint.FileEntries;
import org.accountabilityledger.reading.standpoint.Statement;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.FigureLine;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/** The parts of a review's page, each made of the state and of the entries that say so. */
record ReviewParts(ReviewState state, FileEntries sheet, DueNow dueNow) {

    List<ReviewFile.Conduct> conducts() {
        return state.remit().conducts().stream().map(conduct -> new ReviewFile.Conduct(conduct.entry(),
                Dated.of(conduct.since()), sheet.named(conduct.conductedBy()), sheet.named(conduct.directedBy()),
                conduct.reason().map(Words::text))).toList();
    }

    List<ReviewFile.Terms> terms() {
        return state.remit().terms().stream().map(terms -> new ReviewFile.Terms(terms.entry(),
                Dated.of(terms.since()), terms.words().text(), terms.reason().map(Words::text))).toList();
    }

    List<ReviewFile.SelfReview> selfReviews() {
        return state.independence().selfReviews().stream().map(this::selfReview).toList();
    }

    private ReviewFile.SelfReview selfReview(ReviewIndependence.SelfReview noted) {
        var event = noted.note().event();
        String sentence = sheet.entries().stream().filter(line -> line.number() == noted.note().number())
                .map(EntryLine::sentence).findFirst().orElseThrow();
        return new ReviewFile.SelfReview(noted.note().number(), Dated.of(noted.note().occurredOn()),
                sheet.names().of(event.conductor()), sheet.names().of(event.subject()), event.relation(),
                sheet.named(event.directedBy()), sentence, noted.answers().stream()
                        .map(answer -> sheet.statement(answer, answer.event().words())).toList());
    }

    List<ReviewFile.Challenge> challenges() {
        return state.independence().challenges().stream().map(each -> new ReviewFile.Challenge(
                sheet.statement(each.challenge(), each.challenge().event().words()),
                each.answers().stream().map(answer -> sheet.statement(answer, answer.event().words())).toList()))
                .toList();
    }

    ReviewFile.Due due() {
        ReviewSchedule schedule = state.schedule();
        return new ReviewFile.Due(schedule.original().map(DueDay::of), schedule.current().map(DueDay::of),
                schedule.dueOnUnknownDay(), new DueSchedule.Both(
                        DueSchedule.of(dueNow.original()),
                        DueSchedule.of(dueNow.current())),
                schedule.extended().stream().map(this::extension).toList(), schedule.reported().map(entry ->
                        Dated.of(entry.occurredOn())), days(state.daysAfterOriginalDue()),
                days(state.daysAfterCurrentDue()));
    }

    private ReviewFile.Extension extension(ReviewSchedule.Extension each) {
        return new ReviewFile.Extension(sheet.statement(each.entry(), each.entry().event().reason()),
                each.from().map(DueDay::of), DueDay.of(each.to()), state.timing(each) == MoveTiming.AFTER,
                ScheduleWords.of(state.timing(each)));
    }

    List<ReviewFile.Report> reports() {
        return state.schedule().reports().stream().map(entry -> new ReviewFile.Report(
                sheet.statement(entry, entry.event().summary()), entry.event().title().text(),
                FigureLine.of(entry.event().figures()), entry.event().interim())).toList();
    }

    List<ReviewFile.Finding> findings() {
        return state.findings().all().stream().map(this::finding).toList();
    }

    private ReviewFile.Finding finding(ReviewFindings.Finding found) {
        var event = found.published().event();
        return new ReviewFile.Finding(event.finding(), event.title().text(),
                sheet.statement(found.published(), event.words()), event.caveat().map(Words::text),
                sheet.named(event.concerning()), FigureLine.of(event.figures()), found.answers().stream()
                        .map(answer -> sheet.statement(answer, answer.event().words())).toList());
    }

    List<ReviewFile.Closing> closings() {
        List<Long> holding = state.closedTimes().holding().stream().map(Closed::entry).toList();
        return state.closings().stream().map(entry -> new ReviewFile.Closing(
                sheet.statement(entry, entry.event().words()), FigureLine.of(entry.event().results()),
                entry.event().attribution().map(Words::text), holding.contains(entry.number()))).toList();
    }

    List<Statement> reopenings() {
        return state.reopenings().stream().map(entry -> sheet.statement(entry, entry.event().reason())).toList();
    }

    private static Optional<Long> days(OptionalLong days) {
        return days.isPresent() ? Optional.of(days.getAsLong()) : Optional.empty();
    }
}
