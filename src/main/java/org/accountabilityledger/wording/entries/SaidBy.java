package org.accountabilityledger.wording.entries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Citation;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Speaker;
import org.accountabilityledger.accountability.Voice;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;

/**
 * Tells who says an entry: who states it, and who reports that; the publishers of what is cited; or the ledger, for what
 * is an act of its own.
 */
public final class SaidBy {

    private static final String FELL_DUE = "-fell-due";
    private static final String ITSELF = "noted by the ledger itself";

    private SaidBy() {
    }

    /** "corrected by C", "noted by the clock": what nobody in the world did; empty for all else. */
    private static Optional<String> ofTheLedger(LedgerEvent event, String name, String actor) {
        if (event.withdraws() > 0) {
            return Optional.of("corrected by " + actor);
        }
        return switch (event) {
            case SourceRegistered _ -> Optional.of("registered by " + actor);
            case SourceArchived _ -> Optional.of("archived by " + actor);
            case SourceWithdrawn _ -> Optional.of("set aside by " + actor);
            case SourcesConsulted _ -> Optional.of("checked by " + actor);
            case SelfReviewNoted _ -> Optional.of(ITSELF);
            case LedgerEvent _ when name.endsWith(FELL_DUE) -> Optional.of("noted by the clock");
            case LedgerEvent uncited when uncited.attestation().statedBy().isEmpty()
                    && uncited.attestation().citations().isEmpty() -> Optional.of(ITSELF);
            default -> Optional.empty();
        };
    }

    /** @param name the published name of the event */
    public static String inWords(LedgerEvent event, String name, String actor, Names names) {
        return ofTheLedger(event, name, actor).orElseGet(() -> inWords(event.attestation(), names));
    }

    private static String inWords(Attestation attestation, Names names) {
        String publishers = attestation.citations().stream().map(names::cited).map(Cited::publisher).distinct()
                .collect(Collectors.joining(", "));
        Optional<String> speaker = attestation.statedBy().map(each -> inWords(each, names));
        if (speaker.isEmpty()) {
            return "in the words of " + publishers;
        }
        return attestation.reportedBy().map(reporter -> "stated by " + speaker.get() + ", as "
                + inWords(reporter, names) + " reports").orElseGet(() -> inPublishersWords(attestation)
                ? "an act of " + speaker.get() + ", in the words of " + publishers : "stated by " + speaker.get());
    }

    /** Whether no source gives the words of who states it. */
    private static boolean inPublishersWords(Attestation attestation) {
        List<Citation> citations = attestation.citations();
        return !citations.isEmpty() && citations.stream().allMatch(each ->
                each.voice().equals(Optional.of(Voice.PUBLISHER)));
    }

    /** Who it is: a body by its name, an office, a person with the office, or a role. */
    public static String inWords(Speaker speaker, Names names) {
        return speaker.body().map(names::title).orElseGet(() -> inWords(speaker));
    }

    /** Who it is that is no body. */
    public static String inWords(Speaker speaker) {
        return speaker.person().map(person -> person.text() + speaker.office().map(Words::text)
                .map(office -> " (" + office + ")").orElse(""))
                .or(() -> speaker.office().map(Words::text)).or(() -> speaker.unnamed().map(Words::text)).orElseThrow();
    }
}
