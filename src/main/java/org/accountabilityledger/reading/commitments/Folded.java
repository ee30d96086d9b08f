package org.accountabilityledger.reading.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.Closures.Closure;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.commitment.Deadlines;
import org.accountabilityledger.accountability.commitment.Delivery;
import org.accountabilityledger.accountability.commitment.Measure;
import org.accountabilityledger.accountability.commitment.Promise;
import org.accountabilityledger.accountability.commitment.Said;
import org.accountabilityledger.accountability.commitment.Scrutiny;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.FigureTerms;

/**
 * What the register says of one commitment, straight from its state: the page of a file does not wait for the view.
 *
 * @param made the promise, or the withdrawn one where none stands
 */
record Folded(CommitmentState state, CommitmentMade made, Heirs heirs, Optional<LocalDate> consultedUpTo) {

    CommitmentRow row() {
        Promise promise = state.promise();
        Deadlines deadlines = promise.deadlines();
        Optional<Closure> closure = state.closures().standing();
        Schedule original = state.againstOriginalDeadline(heirs.day(), consultedUpTo).ended(heirs.end(owner()));
        Schedule current = state.againstCurrentDeadline(heirs.day(), consultedUpTo).ended(heirs.end(owner()));
        String reference = made.commitment().reference();
        return new CommitmentRow(reference, made.title().text(), state.standing(), made.example(),
                owner().reference(), made.owner().reference(),
                made.attestation().occurredOn().text(), name(state.claim()),
                text(state.delivery().lastClaim().map(each -> each.said().on())), name(state.finding()),
                text(state.scrutiny().lastFinding().map(each -> each.said().on())),
                disputed(state, state.scrutiny().lastFinding().map(Scrutiny.Finding::said)), name(state.outcome()),
                text(state.scrutiny().lastResult().map(each -> each.said().on())),
                disputed(state, state.scrutiny().lastResult().map(Scrutiny.Result::said)),
                text(turnedAwayOn(state)), text(deadlines.original()),
                text(deadlines.current()), deadlines.originalInWords().map(Words::text).orElse(null),
                deadlines.currentInWords().map(Words::text).orElse(null),
                deadlines.deferrals().size(), name(closure.map(Closure::closing)),
                text(closure.map(each -> each.said().on())), words(state.originalExcuse()), words(state.currentExcuse()),
                consultedUpTo.orElse(null),
                original.standing().name(), original.days().orElse(null), current.standing().name(),
                current.days().orElse(null));
    }

    private InstitutionId owner() {
        return state.standing() ? state.owner() : made.owner();
    }

    /** Whether the assessed body disputes the assessment that somebody said. */
    static boolean disputed(CommitmentState state, Optional<Said> assessment) {
        return assessment.filter(said -> !state.scrutiny().disputesOf(said.entry()).isEmpty()).isPresent();
    }

    static Optional<EdtfDate> turnedAwayOn(CommitmentState state) {
        return state.promise().reversals().stream().map(reversal -> reversal.said().on())
                .reduce((earlier, later) -> later);
    }

    List<MeasureLine> measures(Names names) {
        return state.delivery().measures().stream().map(series -> line(series, names)).toList();
    }

    private static MeasureLine line(Delivery.Series series, Names names) {
        Measure measure = series.measure();
        return MeasureLine.of(measure.measure(), measure.name().text(), measure.unit().text(), measure.baseline(),
                measure.target(), measure.remark().map(Words::text), series.promised(),
                series.measurements().stream().map(each -> figure(each, names)).toList());
    }

    private static Figure figure(Delivery.Measurement each, Names names) {
        return new Figure(each.value(), each.precision(), FigureTerms.of(each.value(), each.precision()),
                each.words().map(Words::text), Dated.of(each.said().on()), each.said().by().map(names::of),
                each.forecastFor().map(Dated::of), each.said().entry());
    }

    private static String name(Optional<? extends Enum<?>> constant) {
        return constant.map(Enum::name).orElse(null);
    }

    private static String words(Optional<Words> words) {
        return words.map(Words::text).orElse(null);
    }

    private static String text(Optional<EdtfDate> date) {
        return date.map(EdtfDate::text).orElse(null);
    }
}
