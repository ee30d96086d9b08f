package org.accountabilityledger.reading.entries;

import java.util.Optional;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationEntryWithdrawn;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.ConsultationEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionEntryWithdrawn;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationEntryWithdrawn;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewEntryWithdrawn;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.timing.TimingEvent;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEntryWithdrawn;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.words.English;

/** Says each entry in one plain sentence that names who did what. */
final class Wording {

    private Wording() {
    }

    static String of(LedgerEvent event, Names names) {
        Phrases phrases = new Phrases(names);
        return English.sentence(switch (event) {
            case EvidenceEvent evidence -> EvidenceWording.of(evidence, phrases);
            case TimingEvent timing -> TimingWording.of(timing);
            case InstitutionEvent institution -> InstitutionWording.of(institution, phrases);
            case AllegationEvent allegation -> AllegationWording.of(allegation, phrases);
            case ReviewEvent review -> ReviewWording.of(review, phrases);
            case RecommendationEvent recommendation -> RecommendationWording.of(recommendation, phrases);
            case CommitmentEvent commitment -> CommitmentWording.of(commitment, phrases);
            default -> throw new IllegalStateException("Nobody has said how to read " + event.getClass().getName());
        });
    }

    /** What the entry says that withdraws another one. */
    static EntryLine.Withdrawal withdrawal(Recorded entry) {
        return switch (entry.event()) {
            case SourceEntryWithdrawn event -> withdrawal(entry, event.reason(), event.replacedBy());
            case ConsultationEntryWithdrawn event -> withdrawal(entry, event.reason(), event.replacedBy());
            case ClockRuleEntryWithdrawn event -> withdrawal(entry, event.reason(), event.replacedBy());
            case InstitutionEntryWithdrawn event -> withdrawal(entry, event.reason(), event.replacedBy());
            case AllegationEntryWithdrawn event -> withdrawal(entry, event.reason(), event.replacedBy());
            case ReviewEntryWithdrawn event -> withdrawal(entry, event.reason(), event.replacedBy());
            case RecommendationEntryWithdrawn event -> withdrawal(entry, event.reason(), event.replacedBy());
            case CommitmentEntryWithdrawn event -> withdrawal(entry, event.reason(), event.replacedBy());
            default -> throw new IllegalStateException(entry.name() + " withdraws nothing.");
        };
    }

    /** The sentence of an entry that withdraws another one of its file. */
    static String withdrew(long entry, Words reason, Optional<Long> replacedBy) {
        return "entry " + entry + " was withdrawn: " + English.sentence(English.shortened(reason.text()))
                + replacedBy.map(number -> " Entry " + number + " takes its place.").orElse("");
    }

    private static EntryLine.Withdrawal withdrawal(Recorded entry, Words reason, Optional<Long> replacedBy) {
        return new EntryLine.Withdrawal(entry.number(), English.sentence(reason.text()), replacedBy,
                entry.recordedAt());
    }
}
