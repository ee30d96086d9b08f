package org.accountabilityledger.reading.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Said;
import org.accountabilityledger.accountability.commitment.Closures.Closure;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.commitment.Deadlines;
import org.accountabilityledger.accountability.commitment.Delivery;
import org.accountabilityledger.accountability.commitment.Origin;
import org.accountabilityledger.accountability.commitment.Promise;
import org.accountabilityledger.accountability.commitment.Scrutiny;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.TableRow;

/** The register's rows: one for each commitment, with the duties that it arises from and what it is counted by. */
public final class CommitmentRows extends RowFold<CommitmentEvent> {

    private static final String TABLE = "reading.commitment";
    private static final String DUTIES = "reading.commitment_duty";

    public CommitmentRows() {
        super("commitments", 5, CommitmentEvent.class, Set.of(CommitmentId.KIND),
                TABLE, DUTIES, MeasureRows.MEASURES, MeasureRows.FIGURES);
    }

    @Override
    public List<TableRow> of(FileRef file, History<CommitmentEvent> history) {
        CommitmentState state = CommitmentState.of(history);
        return everMade(history).map(made -> rows(file.reference(), made, state)).orElse(List.of());
    }

    /** The row of the commitment itself. */
    static TableRow row(String reference, CommitmentMade made, CommitmentState state) {
        TableRow row = TableRow.of(TABLE).set("reference", reference).set("standing", state.standing());
        promise(row, made, state.promise());
        deadlines(row, state.promise().deadlines());
        row.set("original_excuse", state.originalExcuse().map(Excuse::text))
                .set("current_excuse", state.currentExcuse().map(Excuse::text));
        scales(row, state);
        return closing(row, state);
    }

    private static List<TableRow> rows(String reference, CommitmentMade made, CommitmentState state) {
        List<TableRow> rows = new ArrayList<>(List.of(row(reference, made, state)));
        rows.addAll(duties(reference, state.promise().made().map(CommitmentMade::arisingFrom).orElse(List.of())));
        rows.addAll(MeasureRows.of(reference, state.delivery().measures().all()));
        return rows;
    }

    /** A withdrawn file keeps the title that it had. */
    static Optional<CommitmentMade> everMade(History<CommitmentEvent> history) {
        return history.entries().stream().map(entry -> entry.event()).filter(CommitmentMade.class::isInstance)
                .map(CommitmentMade.class::cast).reduce((earlier, later) -> later);
    }

    private static void promise(TableRow row, CommitmentMade made, Promise promise) {
        EdtfDate on = promise.made().orElse(made).attestation().occurredOn();
        row.set("title", promise.made().orElse(made).title()).set("made_on", on).set("made", someDay(on))
                .set("made_order", order(someDay(on)))
                .set("maker", promise.made().orElse(made).owner())
                .set("owner", promise.made().isEmpty() ? made.owner() : promise.owners().getLast().owner())
                .set("owners", promise.made().isEmpty() ? List.of(made.owner()) : promise.everOwnedBy())
                .set("superseded_by", promise.supersessions().stream().map(Promise.Supersession::by).toList());
    }

    /** To sort by: the first day that it could mean, or the last one if the first is open. */
    private static LocalDate someDay(EdtfDate date) {
        return date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest();
    }

    /** What is sorted by it as a text is sorted by the day; none for a day that is open. */
    private static Optional<String> order(LocalDate day) {
        return day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(day.toString());
    }

    private static void deadlines(TableRow row, Deadlines deadlines) {
        boolean wordsOnly = deadlines.original().isEmpty() && deadlines.originalInWords().isPresent();
        boolean deferred = !deadlines.deferrals().isEmpty();
        row.set("original_due", deadlines.original())
                .set("original_last", deadlines.original().map(EdtfDate::latest))
                .set("original_dateless", wordsOnly)
                .set("current_due", deadlines.current())
                .set("current_last", deadlines.current().map(EdtfDate::latest))
                .set("due_order", deadlines.current().flatMap(day -> order(day.latest())))
                .set("current_dateless", deferred ? deadlines.current().isEmpty() : wordsOnly)
                .set("original_in_words", deadlines.originalInWords())
                .set("current_in_words", deadlines.currentInWords())
                .set("deferrals", deadlines.deferrals().size());
    }

    private static void scales(TableRow row, CommitmentState state) {
        Optional<Delivery.Claim> claim = state.delivery().lastClaim();
        Optional<Scrutiny.Finding> finding = state.scrutiny().lastFinding();
        Optional<Scrutiny.Result> result = state.scrutiny().lastResult();
        row.set("claim", state.claim()).set("claimed_on", claim.map(each -> each.said().on()))
                .set("finding", state.finding()).set("found_on", finding.map(each -> each.said().on()))
                .set("finding_disputed", disputed(state, finding.map(Scrutiny.Finding::said)))
                .set("outcome", state.outcome()).set("outcome_on", result.map(each -> each.said().on()))
                .set("outcome_disputed", disputed(state, result.map(Scrutiny.Result::said)))
                .set("turned_away_on", turnedAwayOn(state))
                .set("not_yet_assessed", state.claimedCompleteNotYetAssessed())
                .set("found_otherwise", state.claimedCompleteFoundOtherwise())
                .set("delivered", state.deliveredOn().map(EdtfDate::earliest));
    }

    /** Whether the assessed body disputes the assessment that somebody said. */
    private static boolean disputed(CommitmentState state, Optional<Said> assessment) {
        return assessment.filter(said -> !state.scrutiny().disputesOf(said.entry()).isEmpty()).isPresent();
    }

    private static Optional<EdtfDate> turnedAwayOn(CommitmentState state) {
        return state.promise().reversals().stream().map(reversal -> reversal.said().on())
                .reduce((earlier, later) -> later);
    }

    private static TableRow closing(TableRow row, CommitmentState state) {
        Optional<Closure> closure = state.closures().standing();
        return row.set("closing", closure.map(Closure::closing))
                .set("closed_on", closure.map(each -> each.said().on()));
    }

    private static List<TableRow> duties(String reference, List<Origin> origins) {
        return IntStream.range(0, origins.size()).mapToObj(i -> TableRow.of(DUTIES).set("commitment", reference)
                .set("ordinal", i).set("duty", origins.get(i).duty().value())).toList();
    }
}
