package org.accountabilityledger.web.doors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Timed;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.ReplySchedule;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.accountability.review.ReviewState;

/** What the folds say of many files on a day, as far as the ledger knew by then: another test bears their accusations out. */
record Folded(Collection<One> all) {

    /** The files of one ledger, and up to when somebody looked. */
    record One(RoughLedger of, LocalDate day, CommitmentState promise, RecommendationState call, ReviewState audit) {

        static One of(RoughLedger ledger, LocalDate day, Instant knownAt) {
            return new One(ledger, day, CommitmentState.of(ledger.promise().knownAt(knownAt).on(day)),
                    RecommendationState.of(ledger.call().knownAt(knownAt).on(day)),
                    ReviewState.of(ledger.audit().knownAt(knownAt).on(day)));
        }

        String body() {
            return of.files().body().reference();
        }

        Schedule current() {
            return promise.againstCurrentDeadline(day, of.consulted());
        }

        Schedule original() {
            return promise.againstOriginalDeadline(day, of.consulted());
        }

        ReplySchedule reply(DutyState duty) {
            return call.schedule(duty, day, of.consulted());
        }

        Stream<DutyState> duties() {
            return call.standing() ? call.laid().stream() : Stream.empty();
        }

        Stream<DutyState> ofBody() {
            return duties().filter(duty -> duty.id().equals(of.files().duty()));
        }

        /** Those of whom neither a reply is on record nor one that may have come, and that are still asked for one. */
        Stream<DutyState> silent() {
            return duties().filter(duty -> duty.reply().isEmpty() && call.superseded().isEmpty()
                    && call.closed(duty.id()).isEmpty() && reply(duty).standing() != ReplyStanding.MAY_BE_REPLIED);
        }

        long overdueReplies() {
            return duties().filter(duty -> reply(duty).standing() == ReplyStanding.OVERDUE).count();
        }

        long deferredLate() {
            return promise.standing() ? promise.promise().deadlines().deferrals().stream()
                    .filter(each -> promise.timing(each) == MoveTiming.AFTER).count() : 0;
        }
    }

    static Folded of(List<RoughLedger> ledgers, LocalDate day, Instant knownAt) {
        return new Folded(ledgers.stream().map(each -> One.of(each, day, knownAt)).toList());
    }

    /** Against the original day and the current one, by reference. */
    Map<String, String> promises() {
        return told((one, into) -> {
            if (one.promise.standing()) {
                into.accept(one.of.files().promised().reference(), told(one.original()) + " | " + told(one.current()));
            }
        });
    }

    Map<String, String> audits() {
        return told((one, into) -> {
            if (one.audit.standing()) {
                into.accept(one.of.files().audited().reference(), told(one.audit.againstOriginalDue(one.day,
                        one.of.consulted())) + " | " + told(one.audit.againstCurrentDue(one.day, one.of.consulted()))
                        + one.audit.daysAfterOriginalDue().stream().mapToObj(days -> " | " + days).findFirst()
                        .orElse(""));
            }
        });
    }

    /** How each duty stands, by how many days it is overdue, and whether it was answered late. */
    Map<String, String> duties() {
        return told((one, into) -> one.duties().forEach(duty -> {
            ReplySchedule schedule = one.reply(duty);
            into.accept(duty.id().value(), duty.reply().map(Enum::name).orElse(schedule.standing().name()) + " | "
                    + schedule.daysOverdue() + " | " + schedule.daysOverdueByOriginal());
        }));
    }

    /** Whose reply is due and not on record. */
    List<String> outstanding() {
        return all.stream().flatMap(one -> one.silent().filter(duty -> duty.clock().currentDue().isPresent())
                .map(duty -> duty.id().value() + " " + one.reply(duty).standing())).sorted().toList();
    }

    List<String> answeredLate() {
        return all.stream().flatMap(one -> one.duties().filter(one.call::answeredLate)).map(duty -> duty.id().value())
                .sorted().toList();
    }

    List<String> foundOtherwise() {
        return all.stream().filter(one -> one.promise.standing() && one.promise.claimedCompleteFoundOtherwise())
                .map(one -> one.of.files().promised().reference()).sorted().toList();
    }

    List<String> notAssessed() {
        return all.stream().filter(one -> one.promise.standing() && one.promise.claimedCompleteNotYetAssessed())
                .map(one -> one.of.files().promised().reference()).sorted().toList();
    }

    /** Which day was moved when it had passed: the file and the number of the entry. */
    List<String> movedLate() {
        return all.stream().flatMap(one -> Stream.of(
                one.promise.standing() ? one.promise.promise().deadlines().deferrals().stream()
                        .filter(each -> one.promise.timing(each) == MoveTiming.AFTER)
                        .map(each -> one.of.files().promised().reference() + " " + each.said().entry())
                        : Stream.<String>empty(),
                one.duties().flatMap(duty -> duty.clock().changes().stream()
                        .filter(each -> one.call.timing(duty, each) == MoveTiming.AFTER)
                        .map(each -> duty.id().value() + " " + each.entry().number())),
                one.audit.standing() ? one.audit.schedule().extended().stream()
                        .filter(each -> one.audit.timing(each) == MoveTiming.AFTER)
                        .map(each -> one.of.files().audited().reference() + " " + each.entry().number())
                        : Stream.<String>empty()).flatMap(each -> each)).sorted().toList();
    }

    /** Which open days have passed as far as sources were consulted, with nothing speaking against it. */
    List<String> overdueDays() {
        return all.stream().flatMap(one -> Stream.of(
                passed(one, one.of.files().promised().reference(), one.promise),
                one.call.standing() ? passed(one, one.of.files().called().reference(), one.call) : Stream.<String>empty(),
                passed(one, one.of.files().audited().reference(), one.audit)).flatMap(each -> each)).sorted().toList();
    }

    private static Stream<String> passed(One one, String file, Timed timed) {
        Optional<LocalDate> looked = one.of.consulted().map(upTo -> upTo.isBefore(one.day) ? upTo : one.day);
        return timed.deadlines().stream().filter(Deadline::current).filter(Deadline::open)
                .filter(each -> each.excuse().isEmpty() && looked.filter(each.last()::isBefore).isPresent())
                .filter(each -> !stopped(one, each)).map(each -> file + " " + each.subject());
    }

    private static boolean stopped(One one, Deadline deadline) {
        return one.duties().anyMatch(duty -> duty.id().value().equals(deadline.subject()) && duty.clock().suspended());
    }

    private Map<String, String> told(BiConsumer<One, BiConsumer<String, String>> tell) {
        Map<String, String> told = new TreeMap<>();
        all.forEach(one -> tell.accept(one, told::put));
        return told;
    }

    private static String told(Schedule schedule) {
        return schedule.standing() + schedule.days().map(days -> " " + days).orElse("");
    }
}
