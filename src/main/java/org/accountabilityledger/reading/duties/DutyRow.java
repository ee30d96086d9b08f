package org.accountabilityledger.reading.duties;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplyLine;
import org.accountabilityledger.accountability.recommendation.ReplySchedule.Counting;
import org.accountabilityledger.accountability.recommendation.ReplySchedule;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.RecordMapper;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.AdequacyScale;
import org.accountabilityledger.wording.scales.ClosingScale;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.ReplyScale;
import org.accountabilityledger.wording.schedules.ReplyScheduleWords;

/** A row of duties as it is kept. */
record DutyRow(
        String duty, String recommendation, String number, boolean laid, String addressee, String limb, String ofGroup,
        String reply, String repliedOn, String saidSince, String adequacy, String originalDue, String currentDue,
        String basis, String clockRule, Integer clockVersion, String clockStarted, String counted, String originalCounting,
        String counting, String excuse,
        String closing, String closedOn, String turnedFrom, String turnedFromOn, String doneBy,
        boolean noReasonOnRecord, LocalDate consulted) {

    static final String COLUMNS = RecordMapper.columns("d", DutyRow.class, "number", "consulted")
            + ", r.number, reading.consulted('recommendation:' || d.recommendation, :knownAt) as consulted";

    static final RecordMapper<DutyRow> MAPPER = RecordMapper.of(DutyRow.class);

    /** Of a duty as it is folded, without waiting for the view. */
    static DutyRow of(DutyState duty, FileId recommendation, Optional<String> number, RecommendationState state,
            Optional<LocalDate> consulted) {
        Map<String, Object> values = DutyRows.row(recommendation, 0, duty, state).kept();
        values.put("number", number.orElse(null));
        values.put("consulted", consulted.orElse(null));
        return MAPPER.of(values);
    }

    /** Where the issue was withdrawn, the duty's own name still tells whom it was laid on. */
    static String addressee(DutyState duty) {
        return duty.laid().map(laid -> laid.addressee().reference()).orElseGet(() -> duty.id().addressee().reference());
    }

    static Optional<EdtfDate> saidSince(DutyState duty) {
        return duty.line().firstOfLast().map(ReplyLine.Given::on);
    }

    /** What the reply that stands turned away from. */
    static Optional<Reply> turnedFrom(DutyState duty) {
        return duty.line().lastTurn().map(ReplyLine.Turn::from);
    }

    static Optional<EdtfDate> turnedFromOn(DutyState duty) {
        return duty.line().lastTurn().flatMap(ReplyLine.Turn::said).map(ReplyLine.Given::on);
    }

    Stream<FileRef> files(Heirs heirs) {
        InstitutionId body = new InstitutionId(addressee);
        return Stream.concat(Stream.of(new RecommendationId(recommendation), body, heirs.now(body)).map(FileRef::of),
                Stream.concat(Optional.ofNullable(clockRule).map(ClockRuleId::new).map(FileRef::of).stream(),
                        Optional.ofNullable(ofGroup).map(InstitutionId::new).map(FileRef::of).stream()));
    }

    DutyLine line(Names names, Heirs heirs) {
        InstitutionId body = new InstitutionId(addressee);
        ReplySchedule schedule = schedule(heirs);
        String said = reply != null ? reply : schedule.standing().name();
        String ruled = Optional.ofNullable(adequacy).orElse(AdequacyScale.NOT_RULED);
        return new DutyLine(duty, names.of(new RecommendationId(recommendation)), Optional.ofNullable(number), laid,
                names.of(body), names.of(heirs.now(body)), Optional.ofNullable(limb),
                Optional.ofNullable(ofGroup).map(group -> names.of(new InstitutionId(group))), said,
                ReplyScale.inWords(said) + saidDone(), Dated.read(repliedOn), Dated.read(saidSince), ruled,
                AdequacyScale.inWords(ruled) + ofWhatWasDone(), Dated.read(originalDue), Dated.read(currentDue), clock(names),
                ReplyScheduleWords.of(schedule), ReplyScheduleWords.byOriginal(schedule), schedule.daysOverdue(),
                schedule.daysOverdueByOriginal(), Optional.ofNullable(consulted), closed(), turned(),
                heirs.endedWithoutHeir(body), noReasonOnRecord, Dated.read(doneBy));
    }

    /** What is said to be done is assessed by a ruling on the reply, or by a closing. */
    private String saidDone() {
        return doneBy == null ? "" : ReplyScale.saidDone(adequacy != null || closing != null);
    }

    private String ofWhatWasDone() {
        return adequacy != null && reply == null ? AdequacyScale.OF_WHAT_WAS_DONE : "";
    }

    private ReplySchedule schedule(Heirs heirs) {
        return new ReplySchedule(Optional.ofNullable(originalDue).map(EdtfDate::of),
                Optional.ofNullable(currentDue).map(EdtfDate::of),
                Optional.ofNullable(basis).map(ClockBasis::valueOf), reply != null, counting(originalCounting, heirs),
                counting(counting, heirs), heirs.end(new InstitutionId(addressee)).map(Excuse::ended)
                        .or(() -> Optional.ofNullable(excuse).map(Excuse::read)), heirs.day(),
                Optional.ofNullable(consulted));
    }

    private Counting counting(String kept, Heirs heirs) {
        return heirs.endedWithoutHeir(new InstitutionId(addressee)) ? Counting.BODY_ENDED : Counting.valueOf(kept);
    }

    private Optional<DutyLine.Clock> clock(Names names) {
        return Optional.ofNullable(clockRule).map(rule -> new DutyLine.Clock(names.of(new ClockRuleId(rule)),
                clockVersion, ClockBasis.valueOf(basis), Dated.of(EdtfDate.of(clockStarted)), counted));
    }

    private Optional<DutyLine.Turned> turned() {
        return Optional.ofNullable(turnedFrom).map(from -> new DutyLine.Turned(from, ReplyScale.inWords(from),
                Dated.read(turnedFromOn)));
    }

    private Optional<DutyLine.Closed> closed() {
        return Optional.ofNullable(closing).map(Closing::valueOf).map(reason -> new DutyLine.Closed(reason.name(),
                ClosingScale.inWords(reason), Dated.of(EdtfDate.of(closedOn))));
    }
}
