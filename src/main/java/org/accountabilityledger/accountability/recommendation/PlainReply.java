package org.accountabilityledger.accountability.recommendation;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Words;

/** What an addressee replied to duties, whatever it says; only a reversal is recorded otherwise. */
public sealed interface PlainReply extends RecommendationEvent {

    Reply reply();

    List<DutyId> duties();

    /** What the addressee said with it: which part, which reasons, or what else. */
    Optional<Words> said();

    /** The day on or by which the addressee says that what it accepts had been done already. */
    default Optional<EdtfDate> doneBy() {
        return Optional.empty();
    }

    /** These duties were accepted; with {@code doneBy}, the addressee says that it was done already. */
    @EventName("recommendation-accepted")
    record RecommendationAccepted(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public Optional<Words> words,
            @Public Optional<EdtfDate> doneBy) implements PlainReply {

        @Override
        public Reply reply() {
            return Reply.ACCEPTED;
        }

        @Override
        public Optional<Words> said() {
            return words;
        }
    }

    /** These duties were accepted in the part that the words name; with {@code doneBy}, that part was done already. */
    @EventName("recommendation-accepted-in-part")
    record RecommendationAcceptedInPart(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public Words words,
            @Public Optional<EdtfDate> doneBy) implements PlainReply {

        @Override
        public Reply reply() {
            return Reply.ACCEPTED_IN_PART;
        }

        @Override
        public Optional<Words> said() {
            return Optional.of(words);
        }
    }

    /** These duties were accepted in principle: what follows from it is still to be said. */
    @EventName("recommendation-accepted-in-principle")
    record RecommendationAcceptedInPrinciple(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public Optional<Words> words) implements PlainReply {

        @Override
        public Reply reply() {
            return Reply.ACCEPTED_IN_PRINCIPLE;
        }

        @Override
        public Optional<Words> said() {
            return words;
        }
    }

    /** These duties were noted, and neither accepted nor rejected. */
    @EventName("recommendation-noted")
    record RecommendationNoted(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public Optional<Words> words) implements PlainReply {

        @Override
        public Reply reply() {
            return Reply.NOTED;
        }

        @Override
        public Optional<Words> said() {
            return words;
        }
    }

    /** The addressee said that it is considering these duties. */
    @EventName("reply-held")
    record ReplyHeld(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public Optional<Words> words) implements PlainReply {

        @Override
        public Reply reply() {
            return Reply.UNDER_CONSIDERATION;
        }

        @Override
        public Optional<Words> said() {
            return words;
        }
    }

    /** These duties were rejected, for these reasons; without them, none is on record. */
    @EventName("recommendation-rejected")
    record RecommendationRejected(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            @Public Optional<Words> reasons) implements PlainReply {

        @Override
        public Reply reply() {
            return Reply.REJECTED;
        }

        @Override
        public Optional<Words> said() {
            return reasons;
        }
    }

    /** These duties were replied to; what the reply decides is not on record. */
    @EventName("recommendation-replied")
    record RecommendationReplied(
            RecommendationId recommendation,
            Attestation attestation,
            @Public List<DutyId> duties,
            Unread unread,
            @Public Optional<Words> words) implements PlainReply {

        @Override
        public Reply reply() {
            return Reply.REPLIED;
        }

        @Override
        public Optional<Words> said() {
            return words;
        }
    }

    /** What a reply says that was on record before it was read; it is dated as that reply is. */
    @EventName("reply-read")
    record ReplyRead(
            RecommendationId recommendation,
            Attestation attestation,
            @Public long reads,
            @Public List<DutyId> duties,
            Reply reply,
            @Public Optional<Words> words,
            @Public Optional<EdtfDate> doneBy) implements PlainReply {

        @Override
        public Optional<Words> said() {
            return words;
        }
    }
}
