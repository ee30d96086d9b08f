package org.accountabilityledger.reading.duties;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplyLine;
import org.accountabilityledger.accountability.timing.StartedClock;
import org.accountabilityledger.projection.TableRow;

/** Every duty that a recommendation laid, and how its reply stands. */
public final class DutyRows {

    public static final String TABLE = "reading.duty";

    private DutyRows() {
    }

    public static List<TableRow> of(FileRef recommendation, RecommendationState state) {
        List<DutyState> duties = state.duties();
        return IntStream.range(0, duties.size()).mapToObj(i -> row(recommendation, i, duties.get(i), state)).toList();
    }

    static TableRow row(FileId recommendation, int ordinal, DutyState duty, RecommendationState state) {
        Optional<Entry<RecommendationClosed>> closed = state.closed(duty.id());
        return TableRow.of(TABLE).set("duty", duty.id().value()).set("recommendation", recommendation)
                .set("ordinal", ordinal).set("laid", duty.laid().isPresent())
                .set("addressee", DutyRow.addressee(duty))
                .set("limb", duty.laid().flatMap(LaidDuty::limb)).set("of_group", duty.laid().flatMap(LaidDuty::group))
                .set("reply", duty.reply()).set("replied_on", duty.line().last().map(ReplyLine.Given::on))
                .set("answered_by", answeredBy(duty)).set("first_reply", duty.line().first().map(ReplyLine.Given::on)).set("late", state.answeredLate(duty))
                .set("said_since", DutyRow.saidSince(duty))
                .set("said_since_day", DutyRow.saidSince(duty).map(EdtfDate::latest))
                .set("turned_from", DutyRow.turnedFrom(duty)).set("turned_from_on", DutyRow.turnedFromOn(duty))
                .set("no_reason_on_record", rejectedWithoutReason(duty)).set("adequacy", duty.adequacy())
                .set("original_due", duty.clock().originalDue()).set("current_due", duty.clock().currentDue())
                .set("current_last", duty.clock().currentDue().map(EdtfDate::latest))
                .set("basis", duty.clock().started().map(StartedClock::basis))
                .set("clock_rule", duty.clock().started().map(StartedClock::rule))
                .set("clock_version", duty.clock().started().map(StartedClock::version))
                .set("clock_started", duty.clock().started().map(StartedClock::startedOn))
                .set("counted", duty.clock().started().map(StartedClock::counted))
                .set("original_counting", state.originalCounting(duty)).set("counting", state.counting(duty))
                .set("excuse", state.excuse(duty).map(Excuse::text)).set("done_by", duty.saidDoneBy())
                .set("closing", closed.map(entry -> entry.event().closing()))
                .set("closed_on", closed.map(Entry::occurredOn));
    }

    private static boolean rejectedWithoutReason(DutyState duty) {
        return duty.line().last().filter(last -> last.reply() == Reply.REJECTED && last.words().isEmpty()).isPresent();
    }

    /** Who gave the reply that stands. */
    private static Optional<InstitutionId> answeredBy(DutyState duty) {
        return duty.line().last().flatMap(given -> given.entry().event().attestation().body());
    }
}
