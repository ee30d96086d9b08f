package org.accountabilityledger.reading.commitments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.reading.standpoint.Heirs;

/** A row of the register as it is kept, with what was reckoned for today. */
record CommitmentRow(
        String reference, String title, boolean standing, boolean example, String owner, String maker, String madeOn,
        String claim, String claimedOn, String finding, String foundOn, boolean findingDisputed, String outcome,
        String outcomeOn, boolean outcomeDisputed, String turnedAwayOn,
        String originalDue, String currentDue, String originalInWords,
        String currentInWords, int deferrals, String closing, String closedOn,
        String originalExcuse, String currentExcuse, LocalDate consulted, String originalStanding, Long originalDays, String currentStanding, Long currentDays) {

    static final String COLUMNS = "c.reference, c.title, c.standing, c.example, c.owner, c.maker, c.made_on, c.claim, "
            + "c.claimed_on, c.finding, c.found_on, c.finding_disputed, c.outcome, c.outcome_on, c.outcome_disputed, "
            + "c.turned_away_on, c.original_due, c.current_due, "
            + "c.original_in_words, c.current_in_words, c.deferrals, c.closing, c.closed_on, "
            + "c.original_excuse, c.current_excuse, looked.consulted, stood.original_standing, stood.current_standing, "
            + "reading.deadline_days(stood.original_standing, c.original_last, c.delivered, "
            + ":today, looked.consulted) as original_days, reading.deadline_days(stood.current_standing, "
            + "c.current_last, c.delivered, :today, looked.consulted) as current_days";

    Stream<FileRef> files(Heirs heirs) {
        InstitutionId body = new InstitutionId(owner);
        return Stream.of(body, heirs.now(body), new InstitutionId(maker)).map(FileRef::of);
    }

    ScheduleLine.Both schedules(Heirs heirs) {
        return new ScheduleLine.Both(line(originalStanding, originalDue, originalInWords, originalDays,
                words(originalExcuse), heirs), line(currentStanding, currentDue, currentInWords, currentDays,
                words(currentExcuse), heirs));
    }

    /** When the owner ended with nobody on record in its place, if it did. */
    Optional<EdtfDate> ownerEnded(Heirs heirs) {
        return heirs.end(new InstitutionId(owner));
    }

    Optional<DeadlineLine> originalDeadline() {
        return DeadlineLine.of(date(originalDue), words(originalInWords));
    }

    Optional<DeadlineLine> currentDeadline() {
        return DeadlineLine.of(date(currentDue), words(currentInWords))
                .or(() -> deferrals == 0 ? Optional.empty() : Optional.of(DeadlineLine.unknown()));
    }

    private ScheduleLine line(String stood, String due, String inWords, Long days, Optional<Words> excuse,
            Heirs heirs) {
        Standing standing = Standing.valueOf(stood);
        return ScheduleLine.of(new Schedule(standing, date(due), words(inWords).filter(_ -> due == null),
                Optional.ofNullable(days), Optional.ofNullable(consulted), switch (standing) {
                    case HELD -> excuse;
                    case ENDED -> ownerEnded(heirs).map(Excuse::ended);
                    default -> Optional.empty();
                }));
    }

    private static Optional<Words> words(String text) {
        return Optional.ofNullable(text).map(Words::of);
    }

    private static Optional<EdtfDate> date(String edtf) {
        return Optional.ofNullable(edtf).map(EdtfDate::of);
    }
}
