package org.accountabilityledger.web.doors;

import java.util.Map;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.web.doors.Folded.One;

/** What a scorecard counts of one body by the folds, and whether the folds accuse anybody of anything in a file. */
final class DoorTallies {

    private DoorTallies() {
    }

    static Map<String, String> of(One one) {
        boolean made = one.promise().standing();
        return Map.of("OVERDUE", one(made && one.current().standing() == Standing.OVERDUE),
                "MET_LATE", one(made && one.current().standing() == Standing.MET_LATE),
                "FOUND_OTHERWISE", one(made && one.promise().claimedCompleteFoundOtherwise()),
                "NOT_YET_ASSESSED", one(made && one.promise().claimedCompleteNotYetAssessed()),
                "LATE", one.ofBody().filter(one.call()::answeredLate).count() + "",
                "REPLY_OVERDUE", one.ofBody().filter(duty -> one.reply(duty).standing() == ReplyStanding.OVERDUE)
                        .count() + "",
                "MOVED_AFTER", one.deferredLate() + "");
    }

    static boolean accused(CommitmentState promise, One one) {
        return late(one.current()) || late(one.original()) || one.deferredLate() > 0
                || promise.delivery().milestones().stream().anyMatch(step -> late(promise.schedule(step, one.day(),
                        one.of().consulted())));
    }

    static boolean accused(RecommendationState call, One one) {
        return call.duties().stream().anyMatch(duty -> one.reply(duty).standing() == ReplyStanding.OVERDUE
                || one.reply(duty).standingByOriginal() == ReplyStanding.OVERDUE || call.answeredLate(duty)
                || duty.clock().changes().stream().anyMatch(each -> call.timing(duty, each) == MoveTiming.AFTER));
    }

    static boolean accused(ReviewState audit, One one) {
        return late(audit.againstCurrentDue(one.day(), one.of().consulted()))
                || late(audit.againstOriginalDue(one.day(), one.of().consulted()))
                || audit.daysAfterOriginalDue().isPresent() || audit.daysAfterCurrentDue().isPresent()
                || audit.schedule().extended().stream().anyMatch(each -> audit.timing(each) == MoveTiming.AFTER);
    }

    private static boolean late(Schedule schedule) {
        return schedule.standing() == Standing.OVERDUE || schedule.standing() == Standing.MET_LATE;
    }

    private static String one(boolean holds) {
        return holds ? "1" : "0";
    }
}
