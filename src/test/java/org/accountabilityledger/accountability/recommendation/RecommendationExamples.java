package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationRejected;
import org.accountabilityledger.accountability.recommendation.PlainReply.ReplyHeld;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.IssueRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationEntryWithdrawn;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReopened;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyReversed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyRuled;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyChased;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockResumed;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyClockSuspended;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionGranted;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyExtensionRequested;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.axonframework.test.aggregate.TestExecutor;

/**
 * The vocabulary of the recommendation's tests: the committee's call for an inquiry of 10 January 2025, to the
 * government, overseen by the watchdog, with a reply due on 10 March 2025.
 */
final class RecommendationExamples {

    static final RecommendationId CALL = new RecommendationId("call");
    static final RecommendationId EARLIER = new RecommendationId("earlier-call");
    static final ReviewId AUDIT = new ReviewId("audit");
    static final DutyId DUTY = DutyId.of("call", GOVERNMENT);
    static final List<DutyId> DUTIES = List.of(DUTY);

    private record Told(FileId file, Attestation attestation) implements LedgerEvent {

        @Override
        public List<Fact> facts() {
            return List.of(Fact.Opened.as(file, file.reference(), false));
        }
    }

    private RecommendationExamples() {
    }

    /** The world with an audit and an earlier call in it, and this file after those events. */
    static TestExecutor<Recommendation> given(Object... events) {
        return beside(List.of(), events);
    }

    /** The same where the earlier call says these besides. */
    static TestExecutor<Recommendation> beside(List<RecommendationEvent> earlier, Object... events) {
        DirectoryFold world = world().tell(1, new Told(AUDIT, on("2025-01"))).tell(1, new Told(EARLIER, on("2024")));
        earlier.forEach(event -> world.tell(2, event));
        return fixture(Recommendation.class, world)
                .givenCurrentTime(TODAY.atTime(12, 0).atZone(LONDON).toInstant()).andGiven(events);
    }

    static IssueRecommendation issue(InstitutionId... addressees) {
        return new IssueRecommendation(CALL, on("2025-01-10", COMMITTEE), RecommendationOrigin.CALL, Optional.empty(),
                Optional.empty(), words("A national inquiry"), words("Hold a national inquiry."), List.of(),
                List.of(addressees), false, List.of(), Optional.of(WATCHDOG), Optional.of(date("2025-03-10")), Optional.empty(),
                List.of(), false);
    }

    static IssueRecommendation of(IssueRecommendation call, RecommendationOrigin origin, Optional<ReviewId> review) {
        return new IssueRecommendation(CALL, call.attestation(), origin, review, call.number(), call.title(),
                call.words(), call.limbs(), call.addressees(), false, call.namedToDeliver(), call.overseer(),
                call.replyDue(), call.replyClock(), call.externalIds(), false);
    }

    static IssueRecommendation withLimbs(IssueRecommendation call, String... keys) {
        List<Limb> limbs = Arrays.stream(keys).map(key -> new Limb(key, words("Hold the " + key + "."))).toList();
        return new IssueRecommendation(CALL, call.attestation(), call.origin(), call.review(), call.number(),
                call.title(), call.words(), limbs, call.addressees(), false, call.namedToDeliver(), call.overseer(),
                call.replyDue(), call.replyClock(), call.externalIds(), false);
    }

    static IssueRecommendation toBeDeliveredBy(IssueRecommendation call, InstitutionId... named) {
        return new IssueRecommendation(CALL, call.attestation(), call.origin(), call.review(), call.number(),
                call.title(), call.words(), call.limbs(), call.addressees(), false, List.of(named), call.overseer(),
                call.replyDue(), call.replyClock(), call.externalIds(), false);
    }

    static IssueRecommendation attested(IssueRecommendation call, Attestation attestation) {
        return new IssueRecommendation(CALL, attestation, call.origin(), call.review(), call.number(), call.title(),
                call.words(), call.limbs(), call.addressees(), false, call.namedToDeliver(), call.overseer(),
                call.replyDue(), call.replyClock(), call.externalIds(), false);
    }

    static IssueRecommendation due(IssueRecommendation call, String... day) {
        return new IssueRecommendation(CALL, call.attestation(), call.origin(), call.review(), call.number(),
                call.title(), call.words(), call.limbs(), call.addressees(), false, call.namedToDeliver(), call.overseer(),
                Stream.of(day).findFirst().map(each -> date(each)), call.replyClock(),
                call.externalIds(), false);
    }

    static RecommendationIssued issued(IssueRecommendation command, LaidDuty... duties) {
        return new RecommendationIssued(command.recommendation(), command.attestation(), command.origin(),
                command.review(), command.number(), command.title(), command.words(), command.limbs(),
                command.addressees(), command.namedToDeliver(), command.overseer(), command.replyDue(),
                Optional.empty(), command.externalIds(), List.of(duties), false);
    }

    /** The call to the government. */
    static RecommendationIssued called() {
        return issued(issue(GOVERNMENT), laid(GOVERNMENT));
    }

    static LaidDuty laid(InstitutionId addressee) {
        return new LaidDuty(DutyId.of("call", addressee), addressee, Optional.empty(), Optional.empty());
    }

    static LaidDuty laid(InstitutionId addressee, InstitutionId group) {
        return new LaidDuty(DutyId.of("call", addressee), addressee, Optional.empty(), Optional.of(group));
    }

    static LaidDuty laid(InstitutionId addressee, String limb) {
        return new LaidDuty(DutyId.of("call", addressee, limb), addressee, Optional.of(limb), Optional.empty());
    }

    static RecommendationAccepted accepted(String day) {
        return new RecommendationAccepted(CALL, on(day, HOME_OFFICE), DUTIES, Optional.empty(), Optional.empty());
    }

    static RecommendationRejected rejected(String day) {
        return new RecommendationRejected(CALL, on(day, HOME_OFFICE), DUTIES, Optional.of(words("A bandwagon.")));
    }

    static ReplyHeld held(String day) {
        return new ReplyHeld(CALL, on(day, HOME_OFFICE), DUTIES, Optional.empty());
    }

    static ReplyReversed reversed(String day, Reply from, Reply to) {
        return new ReplyReversed(CALL, on(day, HOME_OFFICE), DUTIES, from, to, Optional.of(words("The audit asks for it.")));
    }

    static ReplyExtensionRequested requested(String day) {
        return new ReplyExtensionRequested(CALL, on(day, HOME_OFFICE), DUTIES, Optional.empty(),
                words("It is a lot."));
    }

    static ReplyExtensionGranted granted(String day, String to) {
        return new ReplyExtensionGranted(CALL, on(day, COMMITTEE),
                List.of(new DueMove(DUTY, date(to))), Optional.empty());
    }

    static ReplyClockSuspended suspended(String day) {
        return new ReplyClockSuspended(CALL, on(day, WATCHDOG), DUTIES, words("Judicial review."));
    }

    static ReplyClockResumed resumed(String day, DueMove... moves) {
        return new ReplyClockResumed(CALL, on(day, WATCHDOG), DUTIES, List.of(moves));
    }

    static ReplyChased chased(String day, ChaseStep step) {
        return new ReplyChased(CALL, on(day, COMMITTEE), DUTIES, step, Optional.empty());
    }

    static ReplyRuled ruled(String day, Adequacy adequacy) {
        return new ReplyRuled(CALL, on(day, WATCHDOG), DUTIES, adequacy, Optional.empty(), words("So it is."), false);
    }

    static RecommendationClosed closed(String day) {
        return new RecommendationClosed(CALL, on(day, COMMITTEE), Closing.NO_LONGER_APPLICABLE, Optional.empty(), List.of(),
                Optional.empty(), Optional.empty());
    }

    static RecommendationReopened reopened(String day) {
        return new RecommendationReopened(CALL, on(day, COMMITTEE), List.of(), words("It does apply."));
    }

    static RecommendationEntryWithdrawn withdrawn(long entry) {
        return new RecommendationEntryWithdrawn(CALL, on("2026-02-01"), entry, words("Misread."), Optional.empty());
    }

    static History<RecommendationEvent> history(RecommendationEvent... events) {
        Instant now = TODAY.atTime(12, 0).atZone(LONDON).toInstant();
        History<RecommendationEvent> history = History.empty();
        for (RecommendationEvent event : events) {
            history = history.plus(Entry.replayed(event, history.entries().size(), now, LONDON));
        }
        return history;
    }
}
