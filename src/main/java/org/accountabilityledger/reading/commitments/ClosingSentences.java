package org.accountabilityledger.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.commitment.Promise;
import org.accountabilityledger.reading.commitments.CommitmentFile.Closure;
import org.accountabilityledger.reading.commitments.CommitmentFile.Finding;
import org.accountabilityledger.reading.commitments.CommitmentFile.Status;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.entries.Closers;
import org.accountabilityledger.wording.scales.ClosingScale;

/** Says by rule 12 and the record who could close a commitment and on what; or, once closed, by whom it was. */
record ClosingSentences(CommitmentItem item, CommitmentParts parts, Heirs heirs) {

    List<Status> all() {
        return parts.closings().stream().filter(closing -> closing.reopened().isEmpty())
                .reduce((earlier, later) -> later).map(this::closed).orElseGet(this::open);
    }

    private List<Status> closed(Closure closing) {
        String finding = closing.finding().map(stated -> ", on the finding of entry " + stated.entry()).orElse("");
        return List.of(
                new Status("It was closed " + closing.stated().on().inSentence() + " by "
                        + English.body(closing.stated().speaker()) + " as " + English.quoted(closing.inWords())
                        + finding + ".", Optional.of(closing.stated())),
                rule("It can be reopened by an entry that gives a reason and cites a source; the closing stays on "
                        + "record."));
    }

    private List<Status> open() {
        Promise promise = parts.state().promise();
        EdtfDate day = EdtfDate.of(heirs.day());
        List<InstitutionId> own = promise.overseers().stream().filter(body -> promise.ownedAloneBy(body, day)).toList();
        Closers closers = closers(promise.overseers().stream().filter(body -> !own.contains(body)).toList());
        List<Status> all = new ArrayList<>(done(closers(own), closers));
        all.add(parts.findings().stream().reduce((earlier, later) -> later).map(this::found)
                .orElseGet(() -> rule("No finding of its delivery is on record, " + item.bound() + ".")));
        all.add(rule(closers(List.of(new InstitutionId(item.owner().reference()))).can()
                + " close its own promise as " + ClosingScale.either(Closing::openToOwner) + "."));
        if (!closers.bodies().isEmpty()) {
            all.add(rule("Without a finding, " + closers.inWords() + " can close it as "
                    + ClosingScale.either(reason -> !reason.done()) + "."));
        }
        return all;
    }

    private List<Status> done(Closers own, Closers closers) {
        String reasons = ClosingScale.either(Closing::done);
        List<Status> all = new ArrayList<>();
        if (!own.bodies().isEmpty()) {
            all.add(rule(English.capital(own.inWords()) + " is on record as issuer or overseer and as the only owner: "
                    + "a body does not close its own promise as " + reasons + "."));
        }
        all.add(closers.bodies().isEmpty()
                ? rule("No " + (own.bodies().isEmpty() ? "" : "other ") + "body is on record as issuer of a "
                        + "recommendation behind it or as its overseer, " + item.bound() + ": only such a body can "
                        + "close it as " + reasons + ".")
                : rule(closers.can() + " close it as " + reasons + ", citing a finding of its delivery."));
        return all;
    }

    private Closers closers(List<InstitutionId> bodies) {
        return Closers.of(bodies, heirs::now, parts.names());
    }

    private Status found(Finding finding) {
        return new Status("The last finding on record, " + finding.stated().on().words() + ", is by "
                + English.body(finding.stated().speaker()) + ": " + finding.inWords()
                + (finding.disputes().isEmpty() ? "." : ", and it is disputed."), Optional.of(finding.stated()));
    }

    private static Status rule(String sentence) {
        return new Status(sentence, Optional.empty());
    }
}
