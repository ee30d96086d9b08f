package org.accountabilityledger.accountability.review;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.SOUTH_FORCE;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Figure;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.review.ReviewCommand.AnnounceReview;
import org.accountabilityledger.accountability.review.ReviewCommand.CheckReviewClock;
import org.accountabilityledger.accountability.review.ReviewCommand.OpenReview;
import org.accountabilityledger.accountability.review.ReviewCommand.PublishFinding;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingPublished;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewAnnounced;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewClosed;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewEntryWithdrawn;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewFellDue;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReopened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTransferred;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;

/**
 * The vocabulary of the tests of reviews: an audit that the Home Office commissions, the committee conducts and the
 * watchdog directs, about the south force, due in April 2025.
 */
final class ReviewExamples {

    static final ReviewId AUDIT = new ReviewId("audit");
    static final Figure CASES = new Figure(words("Cases"), new BigDecimal("287"), words("cases"), Precision.EXACT);

    private ReviewExamples() {
    }

    static OpenReview open() {
        return open(COMMITTEE, SOUTH_FORCE);
    }

    static OpenReview open(InstitutionId conductor, InstitutionId... subjects) {
        return open("2025-01", conductor, subjects);
    }

    static OpenReview open(String edtf, InstitutionId conductor, InstitutionId... subjects) {
        return new OpenReview(AUDIT, on(edtf), words("The audit"), ReviewKind.AUDIT, List.of(HOME_OFFICE),
                List.of(conductor), List.of(WATCHDOG), List.of(subjects), Optional.of(words("Look into it.")),
                due("2025-04"), Optional.empty(), List.of(), List.of(), false);
    }

    static ReviewOpened opened() {
        return opened("2025-01", COMMITTEE, SOUTH_FORCE);
    }

    static ReviewOpened opened(String edtf, InstitutionId conductor, InstitutionId... subjects) {
        return opened(edtf, due("2025-04"), conductor, subjects);
    }

    static ReviewOpened opened(String edtf, Optional<EdtfDate> due, InstitutionId conductor,
            InstitutionId... subjects) {
        return new ReviewOpened(AUDIT, on(edtf), words("The audit"), ReviewKind.AUDIT, List.of(HOME_OFFICE),
                List.of(conductor), List.of(WATCHDOG), List.of(subjects), Optional.of(words("Look into it.")), due,
                Optional.empty(), List.of(), List.of(), false);
    }

    static AnnounceReview announce(String edtf) {
        return new AnnounceReview(AUDIT, on(edtf), words("An audit to come"), ReviewKind.OTHER, List.of(HOME_OFFICE),
                List.of(SOUTH_FORCE), List.of(), List.of(SOUTH_FORCE), Optional.empty(), due("2025-03"),
                Optional.empty(), List.of(), List.of(), false);
    }

    static ReviewAnnounced announced(String edtf) {
        return new ReviewAnnounced(AUDIT, on(edtf), words("An audit to come"), ReviewKind.OTHER, List.of(HOME_OFFICE),
                List.of(SOUTH_FORCE), List.of(), List.of(SOUTH_FORCE), Optional.empty(), due("2025-03"),
                Optional.empty(), List.of(), List.of(), false);
    }

    static SelfReviewNoted noted(String edtf, InstitutionId conductor, SelfReviewRelation relation,
            InstitutionId subject, InstitutionId... directors) {
        return new SelfReviewNoted(AUDIT, Attestation.bySystem(date(edtf)), conductor, subject, relation,
                List.of(directors));
    }

    static ReviewTransferred transferred(String edtf, InstitutionId conductor) {
        return new ReviewTransferred(AUDIT, on(edtf), List.of(conductor), List.of(WATCHDOG), words("It was asked to."));
    }

    static ReviewExtended extended(String edtf, Optional<EdtfDate> to) {
        return new ReviewExtended(AUDIT, on(edtf), to, Optional.empty(), Optional.of(words("More records came in.")));
    }

    static PublishFinding publish(String key) {
        return new PublishFinding(AUDIT, on("2025-06-16"), key, words("Not recorded"), words("Two thirds are not."),
                Optional.of(words("Three forces only.")), List.of(SOUTH_FORCE), List.of(CASES));
    }

    static FindingPublished published(String key) {
        return new FindingPublished(AUDIT, on("2025-06-16"), key, words("Not recorded"),
                words("Two thirds are not."), Optional.of(words("Three forces only.")), List.of(SOUTH_FORCE),
                List.of(CASES));
    }

    static ReviewReported reported(String edtf, boolean interim) {
        return new ReviewReported(AUDIT, on(edtf), words("What we found"), Optional.empty(), List.of(CASES), interim);
    }

    static ReviewClosed closed(String edtf) {
        return new ReviewClosed(AUDIT, on(edtf), words("It ended."), List.of(CASES),
                Optional.of(words("As the newspaper counts.")));
    }

    static ReviewReopened reopened(String edtf, Long... reopens) {
        return new ReviewReopened(AUDIT, on(edtf), words("More was found."), Arrays.asList(reopens));
    }

    /** Due on that day, noted by the clock when sources had been consulted up to the other. */
    static ReviewFellDue fellDue(String due, String consultedUpTo) {
        return new ReviewFellDue(AUDIT, Attestation.bySystem(EdtfDate.of(date(due).latest())), date(due),
                LocalDate.parse(consultedUpTo));
    }

    static CheckReviewClock check() {
        return new CheckReviewClock(AUDIT, Attestation.bySystem(EdtfDate.of(TODAY)));
    }

    /** Taken back by the clock, today. */
    static ReviewEntryWithdrawn takenBack(long entry, String reason) {
        return new ReviewEntryWithdrawn(AUDIT, Attestation.bySystem(EdtfDate.of(TODAY)), entry, words(reason),
                Optional.empty());
    }

    static ReviewEntryWithdrawn withdrawn(long entry) {
        return new ReviewEntryWithdrawn(AUDIT, on("2026-02-01"), entry, words("It was misread."), Optional.empty());
    }

    static Optional<EdtfDate> due(String edtf) {
        return Optional.of(date(edtf));
    }

    /** Entries 1, 2, 3, … all recorded on that day. */
    static History<ReviewEvent> recorded(String day, ReviewEvent... events) {
        return recorded(History.empty(), day, events);
    }

    /** The same entries and more, recorded on that day. */
    static History<ReviewEvent> recorded(History<ReviewEvent> earlier, String day, ReviewEvent... events) {
        LocalDate on = LocalDate.parse(day);
        History<ReviewEvent> history = earlier;
        for (ReviewEvent event : events) {
            history = history.plus(new Entry<>(history.entries().size() + 1,
                    on.atTime(12, 0).atZone(LONDON).toInstant(), on, event));
        }
        return history;
    }

    static ReviewState stateOn(History<ReviewEvent> history, String day) {
        return history.foldOn(LocalDate.parse(day), ReviewState.EMPTY, ReviewState::evolve);
    }
}
