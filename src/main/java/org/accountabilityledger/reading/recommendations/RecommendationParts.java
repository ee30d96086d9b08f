package org.accountabilityledger.reading.recommendations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.Limb;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReopened;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RepliesCounted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.reading.commitments.CommitmentItem;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.standpoint.Statements;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.entries.SaidBy;
import org.accountabilityledger.wording.scales.ClosingScale;
import org.accountabilityledger.wording.sentences.RecommendationSentences;

/**
 * Puts each part of a folded recommendation beside the entry that says so.
 *
 * @param lines how each of its duties stands, by the duty's name
 */
record RecommendationParts(RecommendationState state, Map<String, DutyLine> lines, Statements stated, Names names) {

    List<RecommendationFile.Duty> duties(List<CommitmentItem> commitments) {
        return parts().map(parts -> parts.duty(limbWords(parts.duty()), arising(commitments, parts.line()))).toList();
    }

    /** Who issued it, where that is no body. */
    Optional<String> issuedBy(RecommendationIssued issued) {
        return issued.attestation().statedBy().filter(each -> each.body().isEmpty()).map(SaidBy::inWords);
    }

    List<RecommendationFile.Reversal> reversals() {
        return parts().flatMap(parts -> parts.reversals().stream()).toList();
    }

    List<RecommendationFile.Repetition> repeats() {
        return state.repetitions().stream().map(entry -> new RecommendationFile.Repetition(
                names.of(entry.event().earlier()), entry.event().words().map(Words::text),
                stated.of(entry.number()))).toList();
    }

    Optional<RecommendationFile.Supersession> supersededBy() {
        return state.superseded().map(entry -> new RecommendationFile.Supersession(names.of(entry.event().by()),
                entry.event().reason().text(), stated.of(entry.number())));
    }

    List<RecommendationFile.Ending> endings() {
        return state.endings().acts().stream().map(this::ending).toList();
    }

    /** What is replied, in one sentence; of several duties, how many have which reply. */
    String status(String bound) {
        return !state.standing() ? RecommendationSentences.withdrawn() : RecommendationSentences.replied(state.laid()
                .stream().map(duty -> lines.get(duty.id().value())).map(line ->
                        new RecommendationSentences.Replied(line.replyAlone(), line.repliedOn(), line.saidDone())).toList(), bound)
                + state.counts().last().map(count -> " " + counted(count.event())).orElse("");
    }

    private String counted(RepliesCounted count) {
        return RecommendationSentences.counted(count.replied(), count.precision(), count.of(),
                count.attestation().occurredOn(), state.asked());
    }

    private RecommendationFile.Ending ending(Entry<RecommendationEvent> act) {
        return switch (act.event()) {
            case RecommendationClosed closed -> new RecommendationFile.Ending(true,
                    ClosingScale.inWords(closed.closing()), closed.verbatim(), values(closed.duties()),
                    closed.words().map(Words::text), closed.finding().map(Words::text), stated.of(act.number()));
            case RecommendationReopened reopened -> new RecommendationFile.Ending(false, "reopened",
                    Optional.empty(), values(reopened.duties()), Optional.of(reopened.reason().text()), Optional.empty(),
                    stated.of(act.number()));
            default -> throw new IllegalStateException("'" + act.event() + "' ends nothing.");
        };
    }

    private Stream<DutyParts> parts() {
        return state.duties().stream().map(duty -> new DutyParts(duty, lines.get(duty.id().value()),
                state, stated));
    }

    private Optional<String> limbWords(DutyState duty) {
        List<Limb> limbs = state.issued().map(Entry::event).map(RecommendationIssued::limbs).orElse(List.of());
        return duty.laid().flatMap(LaidDuty::limb).flatMap(key -> limbs.stream()
                .filter(limb -> limb.key().equals(key)).map(limb -> limb.words().text()).findFirst());
    }

    private static List<CommitmentItem> arising(List<CommitmentItem> commitments, DutyLine line) {
        return commitments.stream().filter(item -> item.duties().stream()
                .anyMatch(duty -> duty.duty().equals(line.duty()))).toList();
    }

    private static List<String> values(List<DutyId> duties) {
        return duties.stream().map(DutyId::value).toList();
    }
}
