package org.accountabilityledger.reading.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.Closures;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentFellDue;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneFellDue;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.commitment.Delivery;
import org.accountabilityledger.accountability.commitment.Promise;
import org.accountabilityledger.accountability.commitment.Scrutiny;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.figures.Series;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.standpoint.Statements;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.ClaimScale;
import org.accountabilityledger.wording.scales.ClosingScale;
import org.accountabilityledger.wording.scales.CommitmentTerms;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.FindingScale;
import org.accountabilityledger.wording.scales.ListingTerms;
import org.accountabilityledger.wording.scales.OutcomeScale;

/** Puts each part of a folded commitment beside the entry that says so. */
record CommitmentParts(CommitmentState state, Statements stated, Names names) {

    private static final Set<String> NOTED_BY_CLOCK = Stream.of(CommitmentFellDue.class, MilestoneFellDue.class)
            .map(event -> event.getAnnotation(EventName.class).value()).collect(Collectors.toUnmodifiableSet());

    List<CommitmentFile.Wording> wordings() {
        return state.promise().wordings().stream().map(each -> new CommitmentFile.Wording(each.words().text(),
                each.change(), CommitmentTerms.inWords(each.change()), each.reason().map(Words::text),
                stated.of(each.said().entry()))).toList();
    }

    List<CommitmentFile.Ownership> owners() {
        return state.promise().owners().stream().map(each -> new CommitmentFile.Ownership(names.of(each.owner()),
                each.reason().map(Words::text), stated.of(each.said().entry()))).toList();
    }

    List<CommitmentFile.Deferral> deferrals() {
        return state.promise().deadlines().deferrals().stream().map(each -> new CommitmentFile.Deferral(
                DeadlineLine.of(each.from(), each.fromInWords()),
                DeadlineLine.of(each.to(), each.toInWords()).orElseGet(DeadlineLine::unknown), each.reason().map(Words::text),
                state.timing(each) == MoveTiming.AFTER, CommitmentTerms.moved(state.timing(each)),
                stated.of(each.said().entry()))).toList();
    }

    /** What the clock noted, in its own words, and whether it was taken back since. */
    List<EntryLine> fellDue() {
        return stated.lines().stream().filter(line -> NOTED_BY_CLOCK.contains(line.event())).toList();
    }

    List<Series> series() {
        return Series.of(state.delivery().measures(), names, stated);
    }

    List<CommitmentFile.Claim> claims() {
        return state.delivery().claims().stream().map(this::claim).toList();
    }

    CommitmentFile.Claim claim(Delivery.Claim claim) {
        return new CommitmentFile.Claim(claim.claim(), ClaimScale.inWords(claim.claim()), claim.verbatim(),
                claim.words().text(), stated.of(claim.said().entry()));
    }

    List<CommitmentFile.Finding> findings() {
        return state.scrutiny().findings().stream().map(each -> new CommitmentFile.Finding(each.finding(),
                FindingScale.inWords(each.finding()), each.verbatim(), CommitmentTerms.inWords(each.missing()), each.words().text(),
                stated.of(each.said().entry()), disputes(each.said().entry()))).toList();
    }

    List<CommitmentFile.Result> outcomes() {
        return state.scrutiny().results().stream().map(each -> new CommitmentFile.Result(each.outcome(),
                OutcomeScale.inWords(each.outcome()), each.verbatim(), each.words().text(), stated.of(each.said().entry()),
                disputes(each.said().entry()))).toList();
    }

    private List<CommitmentFile.Dispute> disputes(long assessment) {
        return state.scrutiny().disputesOf(assessment).stream().map(this::dispute).toList();
    }

    /** Disputes whose assessment was withdrawn since: the assessed body's words stay. */
    List<CommitmentFile.Dispute> otherDisputes() {
        List<Long> standing = Stream.concat(state.scrutiny().findings().stream().map(Scrutiny.Finding::said),
                state.scrutiny().results().stream().map(Scrutiny.Result::said)).map(said -> said.entry()).toList();
        return state.scrutiny().disputes().stream().filter(each -> !standing.contains(each.assessment()))
                .map(this::dispute).toList();
    }

    private CommitmentFile.Dispute dispute(Scrutiny.Dispute dispute) {
        return new CommitmentFile.Dispute(dispute.assessment(), dispute.words().text(),
                stated.of(dispute.said().entry()));
    }

    List<CommitmentFile.Milestone> milestones(Heirs heirs, Optional<LocalDate> consultedUpTo) {
        Optional<EdtfDate> ended = state.standing() ? heirs.end(state.owner()) : Optional.empty();
        return state.delivery().milestones().stream().map(each -> new CommitmentFile.Milestone(each.milestone(),
                each.words().text(), DeadlineLine.of(each.due(), each.dueInWords()),
                ScheduleLine.of(state.schedule(each, heirs.day(), consultedUpTo).ended(ended)),
                each.reached().map(said -> stated.of(said.entry())), state.mayBeReached(each),
                stated.of(each.said().entry()))).toList();
    }

    List<CommitmentFile.Reversal> reversals() {
        return state.promise().reversals().stream().map(this::reversal).toList();
    }

    private CommitmentFile.Reversal reversal(Promise.Reversal reversal) {
        return new CommitmentFile.Reversal(state.promise().said(reversal).map(Words::text),
                state.promise().wording(reversal.reverses()).map(wording -> stated.of(wording.said().entry())),
                reversal.words().text(), reversal.reason().map(Words::text), stated.of(reversal.said().entry()));
    }

    List<CommitmentFile.Supersession> supersededBy() {
        return state.promise().supersessions().stream().map(each -> new CommitmentFile.Supersession(
                names.of(each.by()), each.reason().text(), stated.of(each.said().entry()))).toList();
    }

    List<CommitmentFile.Closure> closings() {
        return state.closures().closures().stream().map(each -> new CommitmentFile.Closure(each.closing(),
                ClosingScale.inWords(each.closing()), each.verbatim(), each.words().text(), stated.of(each.finding()),
                stated.of(each.said().entry()), each.reopened().map(this::reopening))).toList();
    }

    List<CommitmentFile.Listing> listings() {
        return state.listings().observations().stream().map(each -> new CommitmentFile.Listing(
                each.register().name().text(), each.register().keptBy().map(names::of), each.seen(),
                ListingTerms.inWords(each.seen()), each.title().map(Words::text), each.wording().map(Words::text),
                each.mark(), stated.of(each.said().entry()))).toList();
    }

    List<CommitmentFile.SilentChange> silentChanges() {
        return state.listings().changes().stream().map(each -> new CommitmentFile.SilentChange(
                each.after().register().name().text(), each.after().register().keptBy().map(names::of), each.kind(),
                ListingTerms.sentence(each.kind(), Dated.of(each.before().said().on()),
                        Dated.of(each.after().said().on()), each.was(), each.is()),
                stated.of(each.before().said().entry()), stated.of(each.after().said().entry()))).toList();
    }

    private CommitmentFile.Reopening reopening(Closures.Reopening reopening) {
        return new CommitmentFile.Reopening(reopening.reason().text(), stated.of(reopening.said().entry()));
    }
}
