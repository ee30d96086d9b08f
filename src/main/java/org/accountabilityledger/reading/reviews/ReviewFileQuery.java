package org.accountabilityledger.reading.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewStage;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyLineQuery;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.figures.Series;
import org.accountabilityledger.reading.links.Link;
import org.accountabilityledger.reading.links.LinkQuery;
import org.accountabilityledger.reading.links.Role;
import org.accountabilityledger.reading.sources.ConsultedQuery;
import org.accountabilityledger.reading.standpoint.FileEntries;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.sentences.ReviewSentences;
import org.springframework.stereotype.Component;

/** Answers how one review stands today, and what became of what it recommended. */
@Component
public final class ReviewFileQuery {

    private final EntryQuery lines;
    private final NameQuery nameBook;
    private final LinkQuery links;
    private final DutyLineQuery duties;
    private final ConsultedQuery consulted;
    private final Tables database;

    public ReviewFileQuery(EntryQuery lines, NameQuery nameBook, LinkQuery links, DutyLineQuery duties,
            ConsultedQuery consulted, Tables database) {
        this.lines = lines;
        this.nameBook = nameBook;
        this.links = links;
        this.duties = duties;
        this.consulted = consulted;
        this.database = database;
    }

    /** Empty if it was never announced or opened. */
    public Optional<ReviewFile> answer(ReviewId review) {
        History<ReviewEvent> history = database.history(review, ReviewEvent.class);
        if (history.entries().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(file(review, history, ReviewState.of(history)));
    }

    private ReviewFile file(ReviewId review, History<ReviewEvent> history, ReviewState state) {
        FileEntries sheet = FileEntries.of(FileRef.of(review), lines);
        Optional<LocalDate> upTo = consulted.of(review);
        Heirs heirs = Heirs.on(database.day(), database);
        DueNow dueNow = new DueNow(state, heirs, upTo);
        ReviewParts parts = new ReviewParts(state, sheet, dueNow);
        Optional<Withdrawn> withdrawn = sheet.withdrawn(state.standing(), "review-announced", "review-opened");
        return new ReviewFile(review.reference(), state.remit().title().map(Words::text)
                .or(() -> ReviewRows.everCalled(history)).orElse(review.reference()),
                state.remit().reviewKind(), ReviewStage.of(state),
                new ReviewSentences(state, dueNow.current(), heirs.day(), upTo)
                        .status(withdrawn.map(Withdrawn::reason)), withdrawn,
                sheet.named(state.remit().commissionedBy()), parts.conducts(), sheet.named(state.remit().subjects()),
                sheet.named(state.remit().allegations()), parts.terms(), parts.selfReviews(), parts.challenges(),
                parts.due(), parts.reports(), parts.findings(), outcomes(review, heirs),
                Series.of(state.measures(), sheet.names(), sheet.statements()), parts.closings(),
                parts.reopenings(), state.remit().externalIds(), upTo, sheet.entries());
    }

    private List<ReviewFile.Outcome> outcomes(ReviewId review, Heirs heirs) {
        List<FileRef> recommendations = links.to(List.of(review)).stream()
                .filter(link -> link.role() == Role.FROM_REVIEW).map(Link::file)
                .toList();
        List<Link> promised = links.to(recommendations).stream()
                .filter(link -> link.role() == Role.ARISES_FROM).toList();
        Map<String, List<DutyLine>> laid = duties.laidBy(recommendations.stream().map(FileRef::reference).toList(),
                heirs);
        Names names = nameBook.of(Stream.concat(recommendations.stream(),
                promised.stream().map(Link::file)).toList());
        Map<FileRef, LocalDate> upTo = consulted.of(recommendations);
        return recommendations.stream().map(file -> new ReviewFile.Outcome(names.of(file),
                laid.getOrDefault(file.reference(), List.of()),
                promised.stream().filter(link -> link.target().equals(file)).map(Link::file).map(names::of).toList(),
                Optional.ofNullable(upTo.get(file)))).toList();
    }
}
