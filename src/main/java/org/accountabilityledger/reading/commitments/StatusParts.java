package org.accountabilityledger.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.commitments.CommitmentFile.Status;
import org.accountabilityledger.reading.standpoint.Attribution;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.sentences.CommitmentSentences;

/** How a commitment stands in a few sentences, each with its date and the entry that it rests on. */
record StatusParts(CommitmentItem item, CommitmentParts parts) {

    List<Status> all() {
        List<Status> all = new ArrayList<>(List.of(made()));
        all.add(last(parts.claims()).map(claim -> on(claim.stated(),
                        CommitmentSentences.claimed(claim.stated().on(), claim.inWords())))
                .orElseGet(() -> absent(CommitmentSentences.nothingClaimed(item.bound()))));
        all.add(last(parts.findings()).map(finding -> on(finding.stated(), CommitmentSentences.found(
                        finding.stated().on(), finding.stated().whoever(), finding.inWords(), !finding.disputes().isEmpty())))
                .orElseGet(() -> absent(CommitmentSentences.notAssessed(item.bound()))));
        last(parts.fellDue().stream().filter(noted -> noted.withdrawn().isEmpty()).toList())
                .ifPresent(noted -> all.add(on(parts.stated().of(noted.number()), noted.sentence())));
        last(parts.reversals()).ifPresent(reversal -> all.add(on(reversal.stated(),
                CommitmentSentences.turnedAwayFrom(reversal.stated().on()))));
        last(parts.closings().stream().filter(closing -> closing.reopened().isEmpty()).toList())
                .ifPresent(closing -> all.add(on(closing.stated(),
                        CommitmentSentences.closed(closing.stated().on(), closing.inWords()))));
        return all;
    }

    private Status made() {
        Attribution stated = parts.wordings().getFirst().stated();
        Named owner = item.owner();
        return on(stated, CommitmentSentences.made(stated.on(), item.originalDue().map(DeadlineLine::words),
                item.deferrals(), item.currentDue().map(DeadlineLine::words), owner.title(),
                Optional.of(item.ownerNow()).filter(now -> !now.reference().equals(owner.reference())).map(Named::title),
                item.ownerEndedOn()));
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static Status on(Attribution stated, String sentence) {
        return new Status(sentence, Optional.of(stated));
    }

    private static Status absent(String sentence) {
        return new Status(sentence, Optional.empty());
    }
}
