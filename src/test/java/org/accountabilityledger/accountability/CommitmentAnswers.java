package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.SmallAnswers.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.accountabilityledger.accountability.Measures.Series;
import org.accountabilityledger.accountability.Measures.Taken;
import org.accountabilityledger.accountability.SmallLedger.Question;
import org.accountabilityledger.accountability.commitment.Closures.Closure;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.commitment.Deadlines.Deferral;
import org.accountabilityledger.accountability.commitment.Promise.Ownership;
import org.accountabilityledger.accountability.commitment.Promise.Wording;
import org.accountabilityledger.accountability.commitment.Scrutiny.Dispute;

/** What a commitment's state says when a small ledger asks. */
record CommitmentAnswers(CommitmentState state, LocalDate day, Directory directory) {

    String to(Question question) {
        return switch (question.ask()) {
            case "standing" -> text(state.standing());
            case "words" -> text(last(state.promise().wordings()).map(Wording::words));
            case "owner" -> text(owner().map(InstitutionId::reference));
            case "ownerAndSuccessors" -> text(owner().map(body -> directory.relationsOn(day).successors(body))
                    .map(SmallAnswers::references).orElse(List.of()));
            case "claim" -> text(state.claim());
            case "finding" -> text(state.finding());
            case "outcome" -> text(state.outcome());
            case "disputes" -> text(state.scrutiny().disputesOf(Long.parseLong(question.what().orElseThrow())).stream()
                    .map(Dispute::words).toList());
            case "claimedCompleteNotYetAssessed" -> text(state.claimedCompleteNotYetAssessed());
            case "claimedCompleteFoundOtherwise" -> text(state.claimedCompleteFoundOtherwise());
            case "originalDue" -> text(state.promise().deadlines().original());
            case "currentDue" -> text(state.promise().deadlines().current());
            case "deferrals" -> text(state.promise().deadlines().deferrals().stream().map(this::moved)
                    .toList());
            case "scheduleOriginal" -> schedule(question, state::againstOriginalDeadline);
            case "scheduleCurrent" -> schedule(question, state::againstCurrentDeadline);
            case "latest" -> text(series(question).flatMap(Series::latest).map(CommitmentAnswers::figure));
            case "figures" -> text(series(question).map(Series::measurements).orElse(List.of()).stream()
                    .map(CommitmentAnswers::figure).toList());
            case "reversals" -> text(state.promise().reversals().stream().map(reversal ->
                    text(state.promise().said(reversal)) + " | " + reversal.words()).toList());
            case "closed" -> text(state.closures().standing().map(Closure::closing));
            default -> throw SmallAnswers.unasked(question);
        };
    }

    private Optional<InstitutionId> owner() {
        return last(state.promise().owners()).map(Ownership::owner);
    }

    private Optional<Series> series(Question question) {
        return state.delivery().measures().find(question.what().orElseThrow());
    }

    private String schedule(Question question, BiFunction<LocalDate, Optional<LocalDate>, Schedule> reckon) {
        Schedule schedule = reckon.apply(day, directory.consultedUpTo(question.file()));
        return schedule.standing() + schedule.days().map(days -> " " + days).orElse("");
    }

    private String moved(Deferral deferral) {
        return text(deferral.from()) + " to " + text(deferral.to()) + (state.timing(deferral) == MoveTiming.AFTER
                ? " after expiry" : "");
    }

    private static String figure(Taken taken) {
        return taken.measurement().value().toPlainString() + " " + taken.measurement().precision();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }
}
