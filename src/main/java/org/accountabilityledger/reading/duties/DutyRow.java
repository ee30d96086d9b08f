package org.accountabilityledger.reading.duties;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplyLine;
import org.accountabilityledger.accountability.recommendation.ReplySchedule.Counting;
import org.accountabilityledger.accountability.recommendation.ReplySchedule;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.StartedClock;
import org.accountabilityledger.reading.standpoint.Heirs;
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
        String closing, String closedOn, String turnedFrom, String turnedFromOn, LocalDate consulted) {

    static final String COLUMNS = "d.duty, d.recommendation, r.number, d.laid, d.addressee, d.limb, d.of_group, "
            + "d.reply, d.replied_on, d.said_since, d.adequacy, d.original_due, d.current_due, d.basis, "
            + "d.clock_rule, d.clock_version, d.clock_started, d.counted, d.original_counting, d.counting, d.excuse, d.closing, d.closed_on, "
            + "d.turned_from, d.turned_from_on, reading.consulted('recommendation:' || d.recommendation, :knownAt) as consulted";

    /** Straight from a state. */
    static DutyRow of(DutyState duty, String recommendation, Optional<String> number, RecommendationState state,
            Optional<LocalDate> consulted) {
        Optional<Entry<RecommendationClosed>> closed = state.closed(duty.id());
        return new DutyRow(duty.id().value(), recommendation, number.orElse(null), duty.laid().isPresent(),
                addressee(duty), duty.laid().flatMap(LaidDuty::limb).orElse(null),
                duty.laid().flatMap(LaidDuty::group).map(InstitutionId::reference).orElse(null),
                duty.reply().map(Enum::name).orElse(null), text(duty.line().last().map(ReplyLine.Given::on)),
                text(saidSince(duty)), duty.adequacy().map(Enum::name).orElse(null),
                text(duty.clock().originalDue()), text(duty.clock().currentDue()),
                started(duty, clock -> clock.basis().name()), started(duty, clock -> clock.rule().reference()),
                started(duty, StartedClock::version), started(duty, clock -> clock.startedOn().text()),
                started(duty, clock -> clock.counted().text()), state.originalCounting(duty).name(),
                state.counting(duty).name(), state.excuse(duty).map(Words::text).orElse(null),
                closed.map(entry -> entry.event().closing().name()).orElse(null),
                text(closed.map(Entry::occurredOn)), turnedFrom(duty).map(Enum::name).orElse(null),
                text(turnedFromOn(duty)), consulted.orElse(null));
    }

    /** Where the issue was withdrawn, the duty's own name still tells whom it was laid on. */
    static String addressee(DutyState duty) {
        return duty.laid().map(laid -> laid.addressee().reference()).orElseGet(() -> duty.id().value().split("/")[1]);
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

    private static <T> T started(DutyState duty, Function<StartedClock, T> part) {
        return duty.clock().started().map(part).orElse(null);
    }

    private static String text(Optional<EdtfDate> date) {
        return date.map(EdtfDate::text).orElse(null);
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
                ReplyScale.inWords(said), Dated.read(repliedOn), Dated.read(saidSince), ruled,
                AdequacyScale.inWords(ruled), Dated.read(originalDue), Dated.read(currentDue), clock(names),
                ReplyScheduleWords.of(schedule), ReplyScheduleWords.byOriginal(schedule), schedule.daysOverdue(),
                schedule.daysOverdueByOriginal(), Optional.ofNullable(consulted), closed(), turned(),
                heirs.endedWithoutHeir(body));
    }

    private ReplySchedule schedule(Heirs heirs) {
        return new ReplySchedule(Optional.ofNullable(originalDue).map(EdtfDate::of),
                Optional.ofNullable(currentDue).map(EdtfDate::of),
                Optional.ofNullable(basis).map(ClockBasis::valueOf), reply != null, counting(originalCounting, heirs),
                counting(counting, heirs), heirs.end(new InstitutionId(addressee)).map(Excuse::ended)
                        .or(() -> Optional.ofNullable(excuse).map(Words::of)), heirs.day(),
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
