package org.accountabilityledger.accountability.allegation;

import static org.accountabilityledger.accountability.Lists.plus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.ClosedTimes.Closed;
import org.accountabilityledger.accountability.ClosedTimes.Reopened;
import org.accountabilityledger.accountability.ClosedTimes;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationAnswered;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationConcluded;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationCorroborated;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationEntryWithdrawn;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReferred;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReopened;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReportAnswered;

/** An allegation as its standing entries make it: what was said, by whom, and which entry says so. */
public record AllegationState(
        Optional<Entry<AllegationRaised>> raised,
        List<Entry<AllegationCorroborated>> corroborations,
        List<Entry<AllegationReferred>> referrals,
        List<Entry<AllegationAnswered>> answers,
        List<Entry<AllegationConcluded>> conclusions,
        List<Entry<AllegationReopened>> reopenings) {

    public static final AllegationState EMPTY = new AllegationState(Optional.empty(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    public AllegationState evolve(Entry<AllegationEvent> entry) {
        return switch (entry.event()) {
            case AllegationRaised event -> new AllegationState(Optional.of(entry.holding(event)),
                    corroborations, referrals, answers, conclusions, reopenings);
            case AllegationCorroborated event -> new AllegationState(raised,
                    plus(corroborations, entry.holding(event)), referrals, answers, conclusions, reopenings);
            case AllegationReferred event -> new AllegationState(raised,
                    corroborations, plus(referrals, entry.holding(event)), answers, conclusions, reopenings);
            case AllegationAnswered event -> new AllegationState(raised,
                    corroborations, referrals, plus(answers, entry.holding(event)), conclusions, reopenings);
            case AllegationConcluded event -> new AllegationState(raised,
                    corroborations, referrals, answers, plus(conclusions, entry.holding(event)), reopenings);
            case AllegationReopened event -> new AllegationState(raised,
                    corroborations, referrals, answers, conclusions, plus(reopenings, entry.holding(event)));
            case AllegationReportAnswered _, AllegationEntryWithdrawn _ -> this;
        };
    }

    /** Whether it is on the ledger: other entries may stand where the raising was withdrawn or lies later. */
    public boolean standing() {
        return raised.isPresent();
    }

    public Optional<Words> title() {
        return raised.map(entry -> entry.event().title());
    }

    /** The bodies that it is about: those that it is raised against, and those that it only concerns. */
    public List<InstitutionId> named() {
        return Stream.concat(against().stream(), concerning().stream()).toList();
    }

    /** The bodies whose area or work it is about, and whom nobody accuses. */
    public List<InstitutionId> concerning() {
        return raised.map(entry -> entry.event().concerning()).orElse(List.of());
    }

    /** The bodies that it is raised against. */
    public List<InstitutionId> against() {
        return raised.map(entry -> entry.event().against()).orElse(List.of());
    }

    /** The bodies that it was referred to, the last one last. */
    public List<InstitutionId> referredTo() {
        return referrals.stream().map(entry -> entry.event().to()).toList();
    }

    /** Where the last word is a conclusion: that one. */
    public Optional<Entry<AllegationConcluded>> conclusion() {
        List<Long> holding = closedTimes().holding().stream().map(Closed::entry).toList();
        return conclusions.stream().filter(entry -> holding.contains(entry.number()))
                .reduce((earlier, later) -> later);
    }

    /** Its conclusions and reopenings, as what closes and reopens a file. */
    public ClosedTimes closedTimes() {
        return new ClosedTimes(conclusions.stream().map(Closed::by).toList(),
                reopenings.stream().map(entry -> new Reopened(entry.occurredOn(), entry.event().reopens())).toList());
    }
}
