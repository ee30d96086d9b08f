package org.accountabilityledger.accountability.recommendation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.Duty;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EntryKind;
import org.accountabilityledger.accountability.EntryWithdrawn;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.MeasureDefinition;
import org.accountabilityledger.accountability.Measurement;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.ReportAnswer;
import org.accountabilityledger.accountability.ReportAnswered;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.timing.StartedClock;

/** What can happen to a recommendation, and to the duties to answer it. */
public sealed interface RecommendationEvent extends LedgerEvent
        permits PlainReply, ReplyClockEvent, RecommendationEvent.RecommendationIssued,
        RecommendationEvent.ReplyReversed, RecommendationEvent.ReplyRuled, RecommendationEvent.RepliesCounted,
        RecommendationEvent.RecommendationMeasureDefined, RecommendationEvent.RecommendationMeasurementRecorded,
        RecommendationEvent.RecommendationRepeated, RecommendationEvent.RecommendationSuperseded,
        RecommendationEvent.RecommendationClosed, RecommendationEvent.RecommendationReopened,
        RecommendationEvent.RecommendationReportAnswered,
        RecommendationEvent.RecommendationEntryWithdrawn {

    RecommendationId recommendation();

    @Override
    default RecommendationId file() {
        return recommendation();
    }

    @Override
    default boolean notedByTheClock() {
        return this instanceof ReplyClockEvent.ReplyFellDue;
    }

    @Override
    default EntryKind entryKind() {
        return switch (this) {
            case RecommendationIssued _, RecommendationRepeated _ -> EntryKind.OPENING;
            case PlainReply _, ReplyReversed _, RepliesCounted _, RecommendationReportAnswered _ -> EntryKind.REPLY;
            case ReplyRuled _, ReplyClockEvent.ReplyChased _, ReplyClockEvent.ReplyFellDue _ -> EntryKind.FINDING;
            case RecommendationMeasureDefined _ -> EntryKind.COMMITMENT;
            case ReplyClockEvent _ -> EntryKind.MOVE;
            case RecommendationMeasurementRecorded _ -> EntryKind.CLAIM;
            case RecommendationSuperseded _, RecommendationClosed _, RecommendationEntryWithdrawn _ ->
                    EntryKind.CLOSING;
            case RecommendationReopened _ -> EntryKind.REOPENING;
        };
    }

    // Of other replies, what each may follow tells the order.
    @Override
    default Map<String, Object> sets() {
        return switch (this) {
            case PlainReply.RecommendationNoted noted -> each(noted.duties(), noted.reply());
            case PlainReply.ReplyHeld held -> each(held.duties(), held.reply());
            case ReplyRuled ruled -> each(ruled.duties(), ruled.adequacy());
            default -> Map.of();
        };
    }

    private static Map<String, Object> each(List<DutyId> duties, Object said) {
        return duties.stream().distinct().collect(Collectors.toMap(DutyId::value, _ -> said));
    }

    /** Something was recommended, called for or directed, and these duties to answer it were laid. */
    @EventName("recommendation-issued")
    record RecommendationIssued(
            RecommendationId recommendation,
            Attestation attestation,
            RecommendationOrigin origin,
            @Public Optional<ReviewId> review,
            @Public Optional<Words> number,
            @Public Words title,
            @Public Words words,
            @Public List<Limb> limbs,
            @Public List<InstitutionId> addressees,
            @Public List<InstitutionId> namedToDeliver,
            @Public Optional<InstitutionId> overseer,
            @Public Optional<EdtfDate> replyDue,
            @Public Optional<StartedClock> replyClock,
            @Public List<ExternalId> externalIds,
            @Public List<LaidDuty> duties,
            @Public boolean example) implements RecommendationEvent, Opening {

        @Override
        public List<Fact> facts() {
            Stream<Fact> laid = duties.stream().map(each -> new Fact.DutyLaid(
                    new Duty(each.duty(), each.addressee(), attestation.body())));
            return Stream.concat(Stream.of(Fact.Opened.as(recommendation, title.text(), example)), laid).toList();
        }

        /** When a reply is due: as a source states it, or as a clock rule has it; where both do, they say the same. */
        public Optional<EdtfDate> due() {
            return replyDue.or(() -> replyClock.map(StartedClock::due));
        }
    }

    /** The addressee took back what it had replied, and said something else. */
    @EventName("reply-reversed")
    record ReplyReversed(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            Reply from,
            Reply to,
            @Public Optional<Words> reason) implements RecommendationEvent {
    }

    /** Issuer or overseer said what the reply is worth; where none was on record, what was done is worth that. */
    @EventName("reply-ruled")
    record ReplyRuled(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            Adequacy adequacy,
            Optional<Verbatim> verbatim,
            @Public Words words,
            @Public boolean noReplyOnRecord) implements RecommendationEvent {
    }

    /** So many of those addressed had replied by then; which of them is not said. */
    @EventName("replies-counted")
    record RepliesCounted(
            RecommendationId recommendation,
            Attestation attestation,
            @Public long replied,
            Precision precision,
            @Public Optional<Long> of,
            @Public Optional<Words> words) implements RecommendationEvent {

        /** How many replied at the least, where the figure is about that or more. */
        long atLeast() {
            return precision == Precision.MORE_THAN ? replied + 1 : replied;
        }
    }

    /** The recommendation is counted by something. */
    @EventName("recommendation-measure-defined")
    record RecommendationMeasureDefined(
            RecommendationId recommendation,
            Attestation attestation,
            @Public String measure,
            @Public Words name,
            @Public Words unit,
            @Public Optional<BigDecimal> baseline,
            @Public Optional<BigDecimal> target,
            @Public Optional<Words> remark) implements RecommendationEvent, MeasureDefinition {
    }

    /** A figure is known: a number without names, which accuses nobody. */
    @EventName("recommendation-measurement-recorded")
    record RecommendationMeasurementRecorded(
            RecommendationId recommendation,
            Attestation attestation,
            @Public String measure,
            @Public BigDecimal value,
            Precision precision,
            @Public Optional<BigDecimal> of,
            @Public Optional<Words> words,
            @Public Optional<EdtfDate> forecastFor) implements RecommendationEvent, Measurement {
    }

    /** This recommendation says again what an earlier one said. */
    @EventName("recommendation-repeated")
    record RecommendationRepeated(
            RecommendationId recommendation,
            Attestation attestation,
            RecommendationId earlier,
            @Public Optional<Words> words) implements RecommendationEvent {

        @Override
        public List<Fact> facts() {
            return List.of(new Fact.Repeated(FileRef.of(recommendation), FileRef.of(earlier)));
        }
    }

    /** A later recommendation took the place of this one. */
    @EventName("recommendation-superseded")
    record RecommendationSuperseded(
            RecommendationId recommendation,
            Attestation attestation,
            RecommendationId by,
            @Public Words reason) implements RecommendationEvent {

        @Override
        public List<Fact> facts() {
            return List.of(new Fact.Superseded(FileRef.of(recommendation), FileRef.of(by)));
        }
    }

    /** These duties were closed, or all of them where none is named. */
    @EventName("recommendation-closed")
    record RecommendationClosed(
            RecommendationId recommendation,
            Attestation attestation,
            Closing closing,
            Optional<Verbatim> verbatim,
            @Public List<DutyId> duties,
            @Public Optional<Words> words,
            @Public Optional<Words> finding) implements RecommendationEvent {

        /** Whether it closed this duty. */
        public boolean covers(DutyId duty) {
            return duties.isEmpty() || duties.contains(duty);
        }
    }

    /** These duties were opened again, or all of them where none is named. */
    @EventName("recommendation-reopened")
    record RecommendationReopened(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public Words reason) implements RecommendationEvent {

        /** Whether it opened this duty again. */
        public boolean covers(DutyId duty) {
            return duties.isEmpty() || duties.contains(duty);
        }
    }

    /** Whoever is reported to have said an entry of this file says whether it did. */
    @EventName("recommendation-report-answered")
    record RecommendationReportAnswered(
            RecommendationId recommendation,
            Attestation attestation,
            @Public long entry,
            ReportAnswer answer,
            @Public Optional<Words> words) implements RecommendationEvent, ReportAnswered {
    }

    /** An entry about a recommendation was wrong when it was recorded. */
    @EventName("recommendation-entry-withdrawn")
    record RecommendationEntryWithdrawn(
            RecommendationId recommendation,
            Attestation attestation,
            @Public long entry,
            @Public Words reason,
            @Public Optional<Long> replacedBy) implements RecommendationEvent, EntryWithdrawn {
    }
}
