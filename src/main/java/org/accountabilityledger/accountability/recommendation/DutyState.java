package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.Lists.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyReversed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyRuled;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyChased;
import org.accountabilityledger.accountability.timing.ChaseStep;

/**
 * One duty as the standing entries make it. It is not laid where entries speak of it and the issue that laid it is
 * not among them.
 */
public record DutyState(
        DutyId id,
        Optional<LaidDuty> laid,
        ReplyLine line,
        List<Entry<ReplyRuled>> rulings,
        ReplyClock clock,
        List<Entry<ReplyChased>> chases) {

    static DutyState of(DutyId id) {
        return new DutyState(id, Optional.empty(), ReplyLine.EMPTY, List.of(), ReplyClock.EMPTY, List.of());
    }

    /** Those that an issue laid, in its order, and whatever others are spoken of. */
    static List<DutyState> laid(List<DutyState> duties, RecommendationIssued issue) {
        Map<DutyId, DutyState> known = byId(duties);
        List<DutyState> all = new ArrayList<>();
        for (LaidDuty laid : issue.duties()) {
            DutyState before = Optional.ofNullable(known.remove(laid.duty())).orElse(DutyState.of(laid.duty()));
            all.add(before.laid(laid, issue));
        }
        all.addAll(known.values());
        return List.copyOf(all);
    }

    /** With the change of each that is named, be it laid or not. */
    static List<DutyState> changed(List<DutyState> duties, Collection<DutyId> ids, UnaryOperator<DutyState> change) {
        Map<DutyId, DutyState> changed = byId(duties);
        ids.forEach(id -> changed.put(id, change.apply(changed.getOrDefault(id, DutyState.of(id)))));
        return List.copyOf(changed.values());
    }

    private static Map<DutyId, DutyState> byId(List<DutyState> duties) {
        Map<DutyId, DutyState> byId = new LinkedHashMap<>();
        duties.forEach(duty -> byId.put(duty.id(), duty));
        return byId;
    }

    /** What the addressee says now. */
    public Optional<Reply> reply() {
        return line.last().map(ReplyLine.Given::reply);
    }

    /** By when the addressee says that what it accepts had been done already, as long as it says nothing else. */
    public Optional<EdtfDate> saidDoneBy() {
        return line.saidDone().flatMap(ReplyLine.Given::doneBy);
    }

    /** What issuer or overseer makes of the reply that stands, or with none on record of what was done; empty if nothing. */
    public Optional<Adequacy> adequacy() {
        return ruling().map(ruling -> ruling.event().adequacy());
    }

    /** The last ruling on the reply that stands; while none does, on what was done. */
    public Optional<Entry<ReplyRuled>> ruling() {
        return rulings.reversed().stream().filter(ruling -> line.last().isEmpty() ? ruling.event().noReplyOnRecord()
                : ruled(ruling).equals(line.last())).findFirst();
    }

    /** The reply that a ruling is about: the one that stood, or else the first that may have stood by then; of what was done, none. */
    public Optional<ReplyLine.Given> ruled(Entry<ReplyRuled> ruling) {
        if (ruling.event().noReplyOnRecord()) {
            return Optional.empty();
        }
        LocalDate day = ruling.countsFrom();
        List<ReplyLine.Given> replies = line.effective();
        return replies.reversed().stream().filter(each -> !each.entry().countsFrom().isAfter(day)).findFirst()
                .or(() -> replies.stream().filter(each -> !ruling.occurredOn().surelyBefore(each.on())).findFirst());
    }

    /** The last step that was taken about a missing reply; empty if none was. */
    public Optional<ChaseStep> lastStep() {
        return chases.stream().map(chase -> chase.event().step()).max(Comparator.naturalOrder());
    }

    DutyState laid(LaidDuty laid, RecommendationIssued issue) {
        return new DutyState(id, Optional.of(laid), line, rulings, clock.set(issue), chases);
    }

    DutyState answered(Entry<RecommendationEvent> entry, PlainReply answer) {
        return with(line.plus(new ReplyLine.Given(entry, answer.reply(), Optional.empty(), answer.said(),
                answer.doneBy())));
    }

    DutyState reversed(Entry<RecommendationEvent> entry, ReplyReversed event) {
        return with(line.plus(new ReplyLine.Given(entry, event.to(), Optional.of(event.from()),
                event.reason(), Optional.empty())));
    }

    DutyState ruledOn(Entry<ReplyRuled> entry) {
        return new DutyState(id, laid, line, plus(rulings, entry), clock, chases);
    }

    DutyState chased(Entry<ReplyChased> entry) {
        return new DutyState(id, laid, line, rulings, clock, plus(chases, entry));
    }

    DutyState with(ReplyClock clock) {
        return new DutyState(id, laid, line, rulings, clock, chases);
    }

    private DutyState with(ReplyLine line) {
        return new DutyState(id, laid, line, rulings, clock, chases);
    }
}
