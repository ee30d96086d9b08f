package org.accountabilityledger.reading.commitments;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.RecordMapper;

/** A row of the register as it is kept, with what was reckoned for today. */
record CommitmentRow(
        String reference, String title, boolean standing, boolean example, String owner, String maker, String madeOn,
        String claim, String claimedOn, String finding, String foundOn, boolean findingDisputed, String outcome,
        String outcomeOn, boolean outcomeDisputed, String turnedAwayOn,
        String originalDue, String currentDue, String originalInWords,
        String currentInWords, int deferrals, String closing, String closedOn,
        String originalExcuse, String currentExcuse, LocalDate consulted, String originalStanding, Long originalDays, String currentStanding, Long currentDays) {

    static final String COLUMNS = RecordMapper.columns("c", CommitmentRow.class, "consulted", "original_standing",
            "original_days", "current_standing", "current_days") + ", looked.consulted, stood.original_standing, "
            + "stood.current_standing, reading.deadline_days(stood.original_standing, c.original_last, c.delivered, "
            + ":today, looked.consulted) as original_days, reading.deadline_days(stood.current_standing, "
            + "c.current_last, c.delivered, :today, looked.consulted) as current_days";

    static final RecordMapper<CommitmentRow> MAPPER = RecordMapper.of(CommitmentRow.class);

    /** Of a file as it is folded, without waiting for the view. */
    static CommitmentRow of(CommitmentMade made, CommitmentState state, Heirs heirs, Optional<LocalDate> consulted) {
        Map<String, Object> values = CommitmentRows.row(made.commitment().reference(), made, state).kept();
        Optional<EdtfDate> ended = heirs.end(new InstitutionId((String) values.get("owner")));
        Schedule original = state.againstOriginalDeadline(heirs.day(), consulted).ended(ended);
        Schedule current = state.againstCurrentDeadline(heirs.day(), consulted).ended(ended);
        values.put("example", made.example());
        values.put("consulted", consulted.orElse(null));
        values.put("original_standing", original.standing().name());
        values.put("original_days", original.days().orElse(null));
        values.put("current_standing", current.standing().name());
        values.put("current_days", current.days().orElse(null));
        return MAPPER.of(values);
    }

    Stream<FileRef> files(Heirs heirs) {
        InstitutionId body = new InstitutionId(owner);
        return Stream.of(body, heirs.now(body), new InstitutionId(maker)).map(FileRef::of);
    }

    ScheduleLine.Both schedules(Heirs heirs) {
        return new ScheduleLine.Both(line(originalStanding, originalDue, originalInWords, originalDays,
                excuse(originalExcuse), heirs), line(currentStanding, currentDue, currentInWords, currentDays,
                excuse(currentExcuse), heirs));
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

    private ScheduleLine line(String stood, String due, String inWords, Long days, Optional<Excuse> excuse,
            Heirs heirs) {
        Standing standing = Standing.valueOf(stood);
        return ScheduleLine.of(new Schedule(standing, date(due), words(inWords).filter(_ -> due == null),
                Optional.ofNullable(days), Optional.ofNullable(consulted), switch (standing) {
                    case HELD -> excuse;
                    case ENDED -> ownerEnded(heirs).map(Excuse::ended);
                    default -> Optional.empty();
                }));
    }

    private static Optional<Excuse> excuse(String kept) {
        return Optional.ofNullable(kept).map(Excuse::read);
    }

    private static Optional<Words> words(String text) {
        return Optional.ofNullable(text).map(Words::of);
    }

    private static Optional<EdtfDate> date(String edtf) {
        return Optional.ofNullable(edtf).map(EdtfDate::of);
    }
}
