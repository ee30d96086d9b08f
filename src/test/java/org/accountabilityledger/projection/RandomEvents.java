package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.ReportAnswer;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationAnswered;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationConcluded;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationCorroborated;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationEntryWithdrawn;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReportAnswered;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.allegation.Conclusion;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.Origin;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.ConsultationEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionEntryWithdrawn;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRenamed;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.MembershipRecorded;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.recommendation.Adequacy;
import org.accountabilityledger.accountability.recommendation.DueMove;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationRejected;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationReplied;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationEntryWithdrawn;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationMeasureDefined;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationMeasurementRecorded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReportAnswered;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyRuled;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyFellDue;
import org.accountabilityledger.accountability.recommendation.Unread;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewEntryWithdrawn;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.reading.commitments.RandomPromise;
import org.accountabilityledger.reading.reviews.RandomReview;

/** What may become of a file of each kind, whether the rules would let it or not. */
record RandomEvents(Random random) {

    private static final Words SAID = words("So it was said.");

    /** A file of every kind; each begins with its opening, now and then with two. */
    List<LedgerEvent[]> files(int i) {
        List<LedgerEvent[]> files = new ArrayList<>(List.of(promise(i), new RandomReview(random).events(new ReviewId("review-" + i)), recommendation(i), institution(i),
                allegation(i), source(i)));
        files.add(some(1, () -> consulted(i)));
        return files;
    }

    private LedgerEvent[] promise(int i) {
        CommitmentEvent[] events = new RandomPromise(random).events(new CommitmentId("promise-" + i));
        CommitmentMade made = (CommitmentMade) events[0];
        events[0] = new CommitmentMade(made.commitment(), made.attestation(), made.title(), made.owner(),
                made.office(), made.venue(), made.words(), List.of(new Origin(DutyId.of("call-0", HOME_OFFICE),
                HOME_OFFICE, Optional.of(COMMITTEE))), made.overseer(), made.due(), made.dueInWords(),
                made.measures(), made.externalIds(), random.nextBoolean());
        return events;
    }

    private LedgerEvent consulted(int i) {
        List<FileRef> files = List.of(FileRef.of(new CommitmentId("promise-" + i)),
                FileRef.of(new ReviewId("review-0")));
        return new SourcesConsulted(new ConsultationId("look-" + i), on(day()), someDay(),
                files.subList(0, 1 + random.nextInt(2)), random.nextBoolean());
    }

    private LedgerEvent[] source(int i) {
        SourceId id = new SourceId("source-" + i);
        return some(1, () -> switch (random.nextInt(4)) {
            case 0 -> new SourceArchived(id, on(day()), "a".repeat(64), "text/html", 1 + random.nextInt(9));
            case 1 -> new SourceWithdrawn(id, on(day()), said());
            default -> registered(id, on(day()));
        });
    }

    private LedgerEvent[] allegation(int i) {
        AllegationId id = new AllegationId("allegation-" + i);
        return with(new AllegationRaised(id, on(day()), said(), SAID, List.of(HOME_OFFICE), List.of(), List.of(),
                        random.nextBoolean()),
                some(0, () -> switch (random.nextInt(4)) {
                    case 3 -> new AllegationReportAnswered(id, on(day(), HOME_OFFICE), 1 + random.nextInt(4),
                            any(ReportAnswer.values()), Optional.of(SAID));
                    case 0 -> new AllegationCorroborated(id, on(day()), SAID);
                    case 1 -> new AllegationAnswered(id, on(day(), HOME_OFFICE), SAID);
                    default -> new AllegationConcluded(id, on(day(), COMMITTEE), any(Conclusion.values()), SAID);
                }));
    }

    private LedgerEvent[] institution(int i) {
        InstitutionId id = new InstitutionId("body-" + i);
        InstitutionId other = new InstitutionId("body-" + (i ^ 1));
        return some(1, () -> switch (random.nextInt(6)) {
            case 0, 1 -> new InstitutionRenamed(id, on(day()), said(), List.of());
            case 2 -> new InstitutionSucceeded(id, on(day()), other);
            case 3 -> new InstitutionAbolished(id, on(day()), SAID);
            case 4 -> new MembershipRecorded(id, on(day()), List.of(other, HOME_OFFICE), date(someDay() + "/.."));
            default -> new InstitutionRegistered(id, on(day()), said(), List.of(), InstitutionKind.PUBLIC_BODY, List.of(),
                    random.nextBoolean());
        });
    }

    private LedgerEvent[] recommendation(int i) {
        RecommendationId id = new RecommendationId("call-" + i);
        List<DutyId> duties = List.of(DutyId.of("call-" + i, HOME_OFFICE), DutyId.of("call-" + i, WATCHDOG));
        return with(issued(id, duties), some(0, () -> after(id, duties.subList(random.nextInt(2), 2))));
    }

    private RecommendationIssued issued(RecommendationId id, List<DutyId> duties) {
        return new RecommendationIssued(id, on(day(), COMMITTEE), RecommendationOrigin.CALL,
                Optional.of(new ReviewId("review-0")), Optional.empty(), said(), SAID, List.of(),
                List.of(HOME_OFFICE, WATCHDOG), List.of(), Optional.empty(),
                random.nextBoolean() ? Optional.empty() : Optional.of(date(day())), Optional.empty(), List.of(),
                List.of(laid(duties.getFirst(), HOME_OFFICE), laid(duties.getLast(), WATCHDOG)), random.nextBoolean());
    }

    private static LaidDuty laid(DutyId duty, InstitutionId addressee) {
        return new LaidDuty(duty, addressee, Optional.empty(), Optional.empty());
    }

    private LedgerEvent after(RecommendationId id, List<DutyId> duties) {
        return switch (random.nextInt(12)) {
            case 10 -> new RecommendationMeasureDefined(id, on(day()), "count", said(), SAID, Optional.empty(),
                    Optional.empty(), Optional.empty());
            case 11 -> new RecommendationMeasurementRecorded(id, on(day()), "count", BigDecimal.valueOf(random.nextInt(99)),
                    any(Precision.values()), Optional.of(BigDecimal.valueOf(99)), Optional.empty(), Optional.empty());
            case 9 -> new RecommendationReportAnswered(id, on(day(), HOME_OFFICE), 1 + random.nextInt(6),
                    any(ReportAnswer.values()), Optional.of(SAID));
            case 8 -> new RecommendationReplied(id, on(day(), HOME_OFFICE), duties, Unread.NOT_PUBLISHED, Optional.empty());
            case 0, 1 -> new RecommendationAccepted(id, on(day(), HOME_OFFICE), duties, Optional.empty(),
                    random.nextBoolean() ? Optional.of(date(day())) : Optional.empty());
            case 2 -> new RecommendationRejected(id, on(day(), WATCHDOG), duties, random.nextBoolean() ? Optional.of(SAID) : Optional.empty());
            case 3 -> new ReplyRuled(id, on(day(), COMMITTEE), duties, any(Adequacy.values()),
                    Optional.of(Verbatim.of("So called")), SAID, random.nextInt(3) == 0);
            case 4 -> new ReplyExtensionGranted(id, on(day(), COMMITTEE), duties.stream().map(duty ->
                    new DueMove(duty, date(day()))).toList(), Optional.empty());
            case 5 -> new ReplyClockSuspended(id, on(day()), duties, SAID);
            case 6 -> new ReplyFellDue(id, on(day()), duties.getFirst(), date(day()), someDay());
            default -> new RecommendationClosed(id, on(day()), any(Closing.values()), Optional.empty(), duties, Optional.empty(),
                    Optional.empty());
        };
    }

    LedgerEvent withdrawal(LedgerEvent of, long entry) {
        Optional<Long> none = Optional.empty();
        return switch (of) {
            case CommitmentEvent event ->
                    new CommitmentEntryWithdrawn(event.commitment(), on(day()), entry, SAID, none);
            case ReviewEvent event -> new ReviewEntryWithdrawn(event.review(), on(day()), entry, SAID, none);
            case RecommendationEvent event ->
                    new RecommendationEntryWithdrawn(event.recommendation(), on(day()), entry, SAID, none);
            case InstitutionEvent event ->
                    new InstitutionEntryWithdrawn(event.institution(), on(day()), entry, SAID, none);
            case AllegationEvent event ->
                    new AllegationEntryWithdrawn(event.allegation(), on(day()), entry, SAID, none);
            case SourcesConsulted event ->
                    new ConsultationEntryWithdrawn(event.consultation(), on(day()), entry, SAID, none);
            default -> new SourceEntryWithdrawn(new SourceId(of.file().reference()), on(day()), entry, SAID, none);
        };
    }

    private LedgerEvent[] some(int atLeast, Supplier<LedgerEvent> event) {
        LedgerEvent[] events = new LedgerEvent[atLeast + random.nextInt(4)];
        for (int i = 0; i < events.length; i++) {
            events[i] = event.get();
        }
        return events;
    }

    private static LedgerEvent[] with(LedgerEvent first, LedgerEvent... others) {
        List<LedgerEvent> all = new ArrayList<>(List.of(others));
        all.addFirst(first);
        return all.toArray(LedgerEvent[]::new);
    }

    /** Two that only a careless key would take for each other, among others. */
    private Words said() {
        return words(switch (random.nextInt(4)) {
            case 0 -> "null";
            case 1 -> "a, standing=true";
            default -> "words " + random.nextInt(3);
        });
    }

    private String day() {
        LocalDate day = someDay();
        return switch (random.nextInt(9)) {
            case 0 -> day.toString().substring(0, 7) + (random.nextBoolean() ? "-XX" : "");
            case 1 -> random.nextBoolean() ? Integer.toString(day.getYear()) : day.toString().substring(0, 3) + "X";
            case 2 -> day + "~";
            case 3 -> day + "/..";
            case 4 -> "../" + day;
            default -> day.toString();
        };
    }

    private LocalDate someDay() {
        return LocalDate.of(2025, 4, 1).plusDays(random.nextInt(500));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
