package org.accountabilityledger.reading.deadlines;

import java.util.Optional;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.commitment.Deadlines;
import org.accountabilityledger.accountability.commitment.Delivery.Milestone;

/** When a promise and its steps are to be kept, and by whom. */
record CommitmentTimetable(CommitmentState timed, History<CommitmentEvent> history) implements Timetable {

    private static final String PROMISE = "commitment";
    private static final String STEP = "milestone";

    static CommitmentTimetable of(History<CommitmentEvent> history) {
        return new CommitmentTimetable(CommitmentState.of(history), history);
    }

    @Override
    public DeadlineDetails of(Deadline deadline) {
        boolean promise = deadline.subject().isEmpty();
        return new DeadlineDetails(promise ? PROMISE : STEP, timed.bodies(deadline), Optional.empty(),
                promise ? inWords(deadline.sequence()) : inWords(deadline.subject()),
                moved(deadline).flatMap(Deadlines::original), moved(deadline).flatMap(Deadlines::originalInWords), false,
                Revisions.sinceTheFirst(history, event -> sets(event, deadline.subject())));
    }

    private Optional<Deadlines> moved(Deadline deadline) {
        Deadlines days = timed.promise().deadlines();
        return Optional.of(days).filter(_ -> deadline.subject().isEmpty() && deadline.sequence() > 0
                && !days.original().equals(Optional.of(deadline.due())));
    }

    private static boolean sets(CommitmentEvent event, String subject) {
        return switch (event) {
            case CommitmentMade _, DeadlineDeferred _ -> subject.isEmpty();
            case MilestoneSet step -> step.milestone().equals(subject);
            default -> false;
        };
    }

    private Optional<Words> inWords(int moves) {
        Deadlines days = timed.promise().deadlines();
        return moves == 0 ? days.originalInWords() : days.deferrals().get(moves - 1).toInWords();
    }

    private Optional<Words> inWords(String step) {
        return timed.delivery().milestones().stream().filter(each -> each.milestone().equals(step)).findFirst()
                .flatMap(Milestone::dueInWords);
    }
}
