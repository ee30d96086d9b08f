package org.accountabilityledger.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.commitment.Promise;
import org.accountabilityledger.reading.commitments.CommitmentFile.Closure;
import org.accountabilityledger.reading.commitments.CommitmentFile.Finding;
import org.accountabilityledger.reading.commitments.CommitmentFile.Status;
import org.accountabilityledger.reading.standpoint.Attribution;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.wording.entries.Closers;
import org.accountabilityledger.wording.sentences.ClosingSentences;

/** Who could close a commitment by rule 12 and the record, and on what; or, once closed, by whom it was. */
record ClosingParts(CommitmentItem item, CommitmentParts parts, Heirs heirs) {

    List<Status> all() {
        return parts.closings().stream().filter(closing -> closing.reopened().isEmpty())
                .reduce((earlier, later) -> later).map(this::closed).orElseGet(this::open);
    }

    private List<Status> closed(Closure closing) {
        Attribution stated = closing.stated();
        return List.of(new Status(ClosingSentences.closed(stated.on(), stated.whoever(), closing.inWords(),
                closing.finding().map(Attribution::entry)), Optional.of(stated)), rule(ClosingSentences.canBeReopened()));
    }

    private List<Status> open() {
        Promise promise = parts.state().promise();
        EdtfDate day = EdtfDate.of(heirs.day());
        List<InstitutionId> own = promise.overseers().stream().filter(body -> promise.ownedAloneBy(body, day)).toList();
        Closers closers = closers(promise.overseers().stream().filter(body -> !own.contains(body)).toList());
        List<Status> all = new ArrayList<>(done(closers(own), closers));
        all.add(parts.findings().stream().reduce((earlier, later) -> later).map(this::found)
                .orElseGet(() -> rule(ClosingSentences.notFound(item.bound()))));
        all.add(rule(ClosingSentences.ownerCan(closers(List.of(new InstitutionId(item.owner().reference()))))));
        if (!closers.bodies().isEmpty()) {
            all.add(rule(ClosingSentences.canWithoutFinding(closers)));
        }
        return all;
    }

    private List<Status> done(Closers own, Closers closers) {
        List<Status> all = new ArrayList<>();
        if (!own.bodies().isEmpty()) {
            all.add(rule(ClosingSentences.ownersOnly(own)));
        }
        all.add(rule(closers.bodies().isEmpty() ? ClosingSentences.nobodyCan(!own.bodies().isEmpty(), item.bound())
                : ClosingSentences.canAsDone(closers)));
        return all;
    }

    private Closers closers(List<InstitutionId> bodies) {
        return Closers.of(bodies, heirs::now, parts.names());
    }

    private Status found(Finding finding) {
        return new Status(ClosingSentences.lastFound(finding.stated().on(), finding.stated().whoever(),
                finding.inWords(), !finding.disputes().isEmpty()), Optional.of(finding.stated()));
    }

    private static Status rule(String sentence) {
        return new Status(sentence, Optional.empty());
    }
}
