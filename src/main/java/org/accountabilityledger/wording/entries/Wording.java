package org.accountabilityledger.wording.entries;

import java.util.List;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.EntryWithdrawn;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.ReportAnswered;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.timing.TimingEvent;
import org.accountabilityledger.wording.English;

/** Says each entry in one plain sentence that names who did what. */
public final class Wording {

    private Wording() {
    }

    public static String of(LedgerEvent event, Names names) {
        Phrases phrases = new Phrases(names);
        return event.attestation().reportedBy().map(reporter -> "According to " + phrases.speaker(reporter) + ": ")
                .orElse("") + English.sentence(switch (FileKind.of(event.file())) {
            case SOURCE, CONSULTATION -> EvidenceWording.of((EvidenceEvent) event, phrases);
            case CLOCK_RULE -> TimingWording.of((TimingEvent) event);
            case INSTITUTION -> InstitutionWording.of((InstitutionEvent) event, phrases);
            case ALLEGATION -> AllegationWording.of((AllegationEvent) event, phrases);
            case REVIEW -> ReviewWording.of((ReviewEvent) event, phrases);
            case RECOMMENDATION -> RecommendationWording.of((RecommendationEvent) event, phrases);
            case COMMITMENT -> CommitmentWording.of((CommitmentEvent) event, phrases);
        });
    }

    /** That other entries of the file have the same day, and nothing tells which came last. */
    public static String sameDay(List<Long> others) {
        return "on the same day as " + (others.size() == 1 ? "entry " : "entries ")
                + English.list(others.stream().map(String::valueOf).toList()) + ", order not known";
    }

    /** ", which is denied in entry 7": what was last said of a statement that somebody reports. */
    public static String answered(Entry<? extends LedgerEvent> answer) {
        return ", which is " + switch (((ReportAnswered) answer.event()).answer()) {
            case CONFIRMED -> "confirmed";
            case DENIED -> "denied";
            case CORRECTED -> "corrected";
        } + " in entry " + answer.number();
    }

    /** The sentence of an entry that withdraws another one of its file. */
    static String withdrew(EntryWithdrawn withdrawn) {
        return "entry " + withdrawn.entry() + " was withdrawn: "
                + English.sentence(English.shortened(withdrawn.reason().text()))
                + withdrawn.replacedBy().map(number -> " Entry " + number + " takes its place.").orElse("");
    }
}
