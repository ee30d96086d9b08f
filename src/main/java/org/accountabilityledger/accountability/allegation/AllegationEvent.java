package org.accountabilityledger.accountability.allegation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EntryKind;
import org.accountabilityledger.accountability.EntryWithdrawn;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.Personal;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.ReportAnswer;
import org.accountabilityledger.accountability.ReportAnswered;
import org.accountabilityledger.accountability.Words;

/** What can happen to an allegation. */
public sealed interface AllegationEvent extends LedgerEvent {

    /** Whose data the free text is: it may speak of persons, even where it should not. */
    String WHOSE = "those whom the allegation speaks of";

    /** Why the free text is kept. */
    String PURPOSE = "public record of what was alleged";

    AllegationId allegation();

    @Override
    default AllegationId file() {
        return allegation();
    }

    @Override
    default EntryKind entryKind() {
        return switch (this) {
            case AllegationRaised _ -> EntryKind.OPENING;
            case AllegationAnswered _, AllegationReportAnswered _ -> EntryKind.REPLY;
            case AllegationReferred _ -> EntryKind.COMMITMENT;
            case AllegationCorroborated _ -> EntryKind.CLAIM;
            case AllegationConcluded _, AllegationEntryWithdrawn _ -> EntryKind.CLOSING;
            case AllegationReopened _ -> EntryKind.REOPENING;
        };
    }

    @Override
    default Map<String, Object> sets() {
        return switch (this) {
            case AllegationConcluded concluded -> Map.of("conclusion", concluded.conclusion());
            default -> Map.of();
        };
    }

    /** Somebody alleges something against these bodies, or about the area of those; it is not said to be true. */
    @EventName("allegation-raised")
    record AllegationRaised(
            AllegationId allegation,
            Attestation attestation,
            @Personal(whose = WHOSE, purpose = PURPOSE) Words title,
            @Personal(whose = WHOSE, purpose = PURPOSE) Words words,
            @Public List<InstitutionId> against,
            @Public List<InstitutionId> concerning,
            @Public List<ExternalId> externalIds,
            @Public boolean example) implements AllegationEvent, Opening {

        @Override
        public List<Fact> facts() {
            return List.of(Fact.Opened.as(allegation, title.text(), example));
        }
    }

    /** Somebody else says the same, or something was found that speaks for it. */
    @EventName("allegation-corroborated")
    record AllegationCorroborated(
            AllegationId allegation,
            Attestation attestation,
            @Personal(whose = WHOSE, purpose = PURPOSE) Words words) implements AllegationEvent {
    }

    /** The allegation was handed to a body that is to look into it. */
    @EventName("allegation-referred")
    record AllegationReferred(
            AllegationId allegation,
            Attestation attestation,
            InstitutionId to,
            @Personal(whose = WHOSE, purpose = PURPOSE) Optional<Words> reason) implements AllegationEvent {
    }

    /** An accused body, or one that answers for it, used its right of reply. */
    @EventName("allegation-answered")
    record AllegationAnswered(
            AllegationId allegation,
            Attestation attestation,
            @Personal(whose = WHOSE, purpose = PURPOSE) Words words) implements AllegationEvent {
    }

    /** A body that is not accused came to a conclusion. */
    @EventName("allegation-concluded")
    record AllegationConcluded(
            AllegationId allegation,
            Attestation attestation,
            Conclusion conclusion,
            @Personal(whose = WHOSE, purpose = PURPOSE) Words words) implements AllegationEvent {
    }

    /** The allegation is looked at again: the conclusions with these entry numbers hold no more. */
    @EventName("allegation-reopened")
    record AllegationReopened(
            AllegationId allegation,
            Attestation attestation,
            @Personal(whose = WHOSE, purpose = PURPOSE) Words reason,
            @Public List<Long> reopens) implements AllegationEvent {
    }

    /** Whoever is reported to have said an entry of this file says whether it did. */
    @EventName("allegation-report-answered")
    record AllegationReportAnswered(
            AllegationId allegation,
            Attestation attestation,
            @Public long entry,
            ReportAnswer answer,
            @Public Optional<Words> words) implements AllegationEvent, ReportAnswered {
    }

    /** An entry about an allegation was wrong when it was recorded. */
    @EventName("allegation-entry-withdrawn")
    record AllegationEntryWithdrawn(
            AllegationId allegation,
            Attestation attestation,
            @Public long entry,
            @Public Words reason,
            @Public Optional<Long> replacedBy) implements AllegationEvent, EntryWithdrawn {
    }
}
