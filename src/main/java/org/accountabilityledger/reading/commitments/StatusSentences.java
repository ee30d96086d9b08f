package org.accountabilityledger.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.commitments.CommitmentFile.Status;
import org.accountabilityledger.reading.standpoint.Stated;
import org.accountabilityledger.wording.English;

/** Says in a few sentences how a commitment stands, each with its date and the entry that it rests on. */
record StatusSentences(CommitmentItem item, CommitmentParts parts) {

    List<Status> all() {
        List<Status> all = new ArrayList<>();
        all.add(made());
        parts.claims().stream().reduce((earlier, later) -> later).ifPresentOrElse(
                claim -> all.add(new Status("The owner’s claim " + claim.stated().on().inSentence() + ": "
                        + claim.inWords() + ".", Optional.of(claim.stated()))),
                () -> all.add(absent("No claim of its delivery is on record")));
        parts.findings().stream().reduce((earlier, later) -> later).ifPresentOrElse(
                finding -> all.add(new Status("Found " + finding.stated().on().inSentence() + " by "
                        + English.body(finding.stated().speaker()) + ": " + finding.inWords() + "."
                        + (finding.disputes().isEmpty() ? "" : " The finding is disputed."),
                        Optional.of(finding.stated()))),
                () -> all.add(absent("No independent assessment is on record")));
        parts.fellDue().stream().filter(noted -> noted.withdrawn().isEmpty()).reduce((earlier, later) -> later)
                .ifPresent(noted -> all.add(new Status(noted.sentence(),
                        Optional.of(parts.stated().of(noted.number())))));
        parts.reversals().stream().reduce((earlier, later) -> later).ifPresent(reversal -> all.add(new Status(
                "Turned away from " + reversal.stated().on().inSentence() + ".", Optional.of(reversal.stated()))));
        parts.closings().stream().filter(closing -> closing.reopened().isEmpty()).reduce((one, other) -> other)
                .ifPresent(closing -> all.add(new Status("The file was closed " + closing.stated().on().inSentence()
                        + ": " + closing.inWords() + ".", Optional.of(closing.stated()))));
        return all;
    }

    private Status made() {
        Stated stated = parts.wordings().getFirst().stated();
        String due = item.originalDue().map(deadline -> ", with the deadline “" + deadline.words() + "”")
                .orElse(", without a deadline") + (item.deferrals() == 0 ? "" : ", moved "
                        + English.count(item.deferrals(), "time", "times") + item.currentDue()
                        .map(deadline -> ", to “" + deadline.words() + "” now").orElse(""));
        boolean succeeded = !item.owner().reference().equals(item.ownerNow().reference());
        String heir = (succeeded ? ", since succeeded by " + English.body(item.ownerNow().title()) : "")
                + item.ownerEndedOn().map(end -> ", which ended " + end.inSentence()
                        + " without a successor on record").orElse("");
        return new Status("Promised " + stated.on().inSentence() + due + ". The owner on record is "
                + English.body(item.owner().title()) + heir + ".", Optional.of(stated));
    }

    private Status absent(String nothing) {
        return new Status(nothing + ", " + item.bound() + ".", Optional.empty());
    }
}
