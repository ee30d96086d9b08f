package org.accountabilityledger.accountability.review;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DeadlineReconciliation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.LedgerFile;
import org.accountabilityledger.accountability.Lives;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewCommand.AnnounceReview;
import org.accountabilityledger.accountability.review.ReviewCommand.AnswerFinding;
import org.accountabilityledger.accountability.review.ReviewCommand.AnswerIndependence;
import org.accountabilityledger.accountability.review.ReviewCommand.AnswerReviewReport;
import org.accountabilityledger.accountability.review.ReviewCommand.ChallengeIndependence;
import org.accountabilityledger.accountability.review.ReviewCommand.ChangeReviewTerms;
import org.accountabilityledger.accountability.review.ReviewCommand.CheckReviewClock;
import org.accountabilityledger.accountability.review.ReviewCommand.CloseReview;
import org.accountabilityledger.accountability.review.ReviewCommand.DefineReviewMeasure;
import org.accountabilityledger.accountability.review.ReviewCommand.ExtendReview;
import org.accountabilityledger.accountability.review.ReviewCommand.OpenReview;
import org.accountabilityledger.accountability.review.ReviewCommand.PublishFinding;
import org.accountabilityledger.accountability.review.ReviewCommand.RecordReviewMeasurement;
import org.accountabilityledger.accountability.review.ReviewCommand.ReopenReview;
import org.accountabilityledger.accountability.review.ReviewCommand.ReportReview;
import org.accountabilityledger.accountability.review.ReviewCommand.TransferReview;
import org.accountabilityledger.accountability.review.ReviewCommand.WithdrawReviewEntry;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingPublished;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.IndependenceChallenged;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewAnnounced;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewClosed;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewEntryWithdrawn;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewExtended;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewFellDue;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewMeasureDefined;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewMeasurementRecorded;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReopened;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReportAnswered;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewReported;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTermsChanged;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewTransferred;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;
import org.accountabilityledger.accountability.review.ReviewRemit.Conduct;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** A review, inquiry or investigation; where a body looks into itself, the file notes it of its own accord. */
public class Review extends LedgerFile<ReviewEvent> {

    private static final Words UNSUPPORTED = Words.of("The entry that it rests on was withdrawn.");

    @AggregateIdentifier
    private ReviewId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AnnounceReview command, @Today LocalDate today, Directory directory) {
        ReviewRemit remit = state().remit();
        ReviewRules rules = rules(command, today, directory);
        rules.requireNew(remit.announced().isEmpty() && (remit.opened().isEmpty() || announcingWasWithdrawn()));
        rules.requireBeginning(command);
        enter(new ReviewAnnounced(command.review(), command.attestation(), command.title(), command.reviewKind(),
                command.commissionedBy(), command.conductedBy(), command.directedBy(), command.subjects(),
                command.terms(), command.due(), command.dueInWords(), command.allegations(), command.externalIds(),
                command.example()),
                today, directory);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenReview command, @Today LocalDate today, Directory directory) {
        ReviewRules rules = rules(command, today, directory);
        rules.requireNew(state().remit().opened().isEmpty());
        rules.requireBeginning(command);
        enter(new ReviewOpened(command.review(), command.attestation(), command.title(), command.reviewKind(),
                command.commissionedBy(), command.conductedBy(), command.directedBy(), command.subjects(),
                command.terms(), command.due(), command.dueInWords(), command.allegations(), command.externalIds(),
                command.example()),
                today, directory);
    }

    @CommandHandler
    void decide(ChallengeIndependence command, @Today LocalDate today, Directory directory) {
        ReviewRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireChallenger();
        enter(new IndependenceChallenged(id, command.attestation(), command.words()), today, directory);
    }

    @CommandHandler
    void decide(AnswerIndependence command, @Today LocalDate today, Directory directory) {
        ReviewRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireAnswer(command);
        enter(new IndependenceAnswered(id, command.attestation(), command.challenge(), command.words()), today,
                directory);
    }

    @CommandHandler
    void decide(ChangeReviewTerms command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireOpen();
        enter(new ReviewTermsChanged(id, command.attestation(), command.words(), command.reason()), today, directory);
    }

    @CommandHandler
    void decide(ExtendReview command, @Today LocalDate today, Directory directory) {
        ReviewRules rules = rules(command, today, directory);
        rules.requireOpen();
        Optional<Words> reason = rules.requireExtension(command);
        enter(new ReviewExtended(id, command.attestation(), command.to(), command.toInWords(), reason), today,
                directory);
    }

    @CommandHandler
    void decide(TransferReview command, @Today LocalDate today, Directory directory) {
        ReviewRules rules = rules(command, today, directory);
        rules.requireOpen();
        rules.requireTransfer(command);
        enter(new ReviewTransferred(id, command.attestation(), command.conductedBy(), command.directedBy(),
                command.reason()), today, directory);
    }

    @CommandHandler
    void decide(PublishFinding command, @Today LocalDate today, Directory directory) {
        ReviewRules rules = rules(command, today, directory);
        rules.requireOpen();
        rules.requireFinding(command);
        enter(new FindingPublished(id, command.attestation(), command.finding(), command.title(), command.words(),
                command.caveat(), command.concerning(), command.figures()), today, directory);
    }

    @CommandHandler
    void decide(AnswerFinding command, @Today LocalDate today, Directory directory) {
        ReviewRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireAnswer(command);
        enter(new FindingAnswered(id, command.attestation(), command.finding(), command.words()), today, directory);
    }

    @CommandHandler
    void decide(DefineReviewMeasure command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireSound();
        state().measures().requireNew(command);
        enter(new ReviewMeasureDefined(id, command.attestation(), command.measure(), command.name(), command.unit(),
                command.baseline(), command.target(), command.remark()), today, directory);
    }

    @CommandHandler
    void decide(RecordReviewMeasurement command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireOpen();
        state().measures().require(command);
        enter(new ReviewMeasurementRecorded(id, command.attestation(), command.measure(), command.value(),
                command.precision(), command.of(), command.words(), command.forecastFor()), today, directory);
    }

    @CommandHandler
    void decide(ReportReview command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireOpen();
        enter(new ReviewReported(id, command.attestation(), command.title(), command.summary(), command.figures(),
                command.interim()), today, directory);
    }

    @CommandHandler
    void decide(CloseReview command, @Today LocalDate today, Directory directory) {
        ReviewRules rules = rules(command, today, directory);
        rules.requireOpen();
        rules.requireClosing();
        enter(new ReviewClosed(id, command.attestation(), command.words(), command.results(),
                command.attribution()), today, directory);
    }

    @CommandHandler
    void decide(ReopenReview command, @Today LocalDate today, Directory directory) {
        ReviewRules rules = rules(command, today, directory);
        rules.requireSound();
        enter(new ReviewReopened(id, command.attestation(), command.reason(), rules.requireReopening()), today,
                directory);
    }

    @CommandHandler
    void decide(AnswerReviewReport command, @Today LocalDate today, Directory directory) {
        requireReportAnswer(command, today, directory);
        apply(new ReviewReportAnswered(id, command.attestation(), command.entry(), command.answer(), command.words()));
    }

    @CommandHandler
    void decide(WithdrawReviewEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = requireWithdrawable(command, today, directory);
        ReviewEvent withdrawn = history().requireStanding(command.entry(), "/entry").event();
        requireNotTheLedgers(command.entry(), withdrawn, today, directory);
        apply(new ReviewEntryWithdrawn(id, attestation, command.entry(), command.reason(),
                command.replacedBy()));
        if (withdrawn instanceof ReviewBeginning || withdrawn instanceof ReviewTransferred) {
            withdrawUnsupportedNotes(attestation.occurredOn());
            state().remit().conducts().forEach(conduct -> noteSelfReviews(Optional.of(conduct), today, directory));
        }
        takeBack(DeadlineReconciliation.contradicted(state()), today);
    }

    @CommandHandler
    void decide(CheckReviewClock command, @Today LocalDate today, Directory directory) {
        Optional<LocalDate> consultedUpTo = directory.consultedUpTo(id);
        DeadlineReconciliation reconciliation =
                DeadlineReconciliation.of(state(), today, consultedUpTo, new Lives(directory));
        reconciliation.fallen().forEach(deadline -> apply(new ReviewFellDue(id,
                Attestation.bySystem(EdtfDate.of(deadline.last())), deadline.due(), consultedUpTo.orElseThrow())));
        takeBack(reconciliation.retractions(), today);
    }

    @EventSourcingHandler
    void evolve(ReviewEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = event.review();
        add(event, sequence, recordedAt, zone);
    }

    private ReviewState state() {
        return history().fold(ReviewState.EMPTY, ReviewState::evolve);
    }

    /** Whatever is recorded takes back at once what it contradicts of the clock's. */
    private void enter(ReviewEvent event, LocalDate today, Directory directory) {
        apply(event);
        if (event instanceof ReviewBeginning || event instanceof ReviewTransferred) {
            noteSelfReviews(lastConduct(), today, directory);
        }
        takeBack(DeadlineReconciliation.contradicted(state()), today);
    }

    private void takeBack(List<DeadlineReconciliation.Retraction> retractions, LocalDate today) {
        Attestation attestation = Attestation.bySystem(EdtfDate.of(today));
        retractions.forEach(each -> apply(new ReviewEntryWithdrawn(id, attestation, each.entry(), each.reason(),
                Optional.empty())));
    }

    // What has just been recorded may be dated before what was recorded earlier: its number tells which it is.
    private Optional<Conduct> lastConduct() {
        long last = history().entries().getLast().number();
        return state().remit().conducts().stream().filter(conduct -> conduct.entry() == last).findFirst();
    }

    private void noteSelfReviews(Optional<Conduct> conduct, LocalDate today, Directory directory) {
        conduct.stream().flatMap(each -> selfReviews(each, today, directory))
                .filter(note -> !state().independence().isNoted(note.conductor(), note.subject()))
                .forEach(note -> apply(note));
    }

    private Stream<SelfReviewNoted> selfReviews(Conduct conduct, LocalDate today, Directory directory) {
        return new SelfReviews(directory, today).in(id, conduct, state().remit().subjects(conduct)).stream();
    }

    /** What the ledger notes of its own accord falls with what it rests on, never by itself. */
    private void requireNotTheLedgers(long number, ReviewEvent event, LocalDate today, Directory directory) {
        Rule.CORRECTED_BY_ADDING.require(!(event instanceof SelfReviewNoted note && follows(note, today, directory)),
                "Entry " + number + " was noted by the ledger, and follows from what stands: correct that first.",
                "/entry");
    }

    // The relation of the two bodies stands in another file: where that was withdrawn, the note no longer follows.
    private boolean follows(SelfReviewNoted note, LocalDate today, Directory directory) {
        return state().remit().conducts().stream().flatMap(each -> selfReviews(each, today, directory))
                .anyMatch(each -> each.conductor().equals(note.conductor()) && each.subject().equals(note.subject())
                        && each.relation() == note.relation());
    }

    private void withdrawUnsupportedNotes(EdtfDate on) {
        state().independence().noted().stream().filter(note -> !state().remit().supports(note))
                .forEach(note -> apply(new ReviewEntryWithdrawn(id, Attestation.bySystem(on), note.number(),
                        UNSUPPORTED, Optional.empty())));
    }

    private boolean announcingWasWithdrawn() {
        return history().withdrawn().stream().flatMap(number -> history().entry(number).stream())
                .anyMatch(entry -> entry.event() instanceof ReviewAnnounced);
    }

    private ReviewRules rules(ReviewCommand command, LocalDate today, Directory directory) {
        return new ReviewRules(state(), command, today, directory);
    }
}
