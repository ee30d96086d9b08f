package org.accountabilityledger.reading.due;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Schedule;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/** A row of what is due, as it is kept. */
record DueRow(
        FileRef file, DueKind kind, String subject, EdtfDate due, Optional<String> dueInWords, Optional<EdtfDate> first,
        Optional<String> firstInWords,
        List<InstitutionId> bodies, Optional<ClockBasis> basis, DueStanding standing, boolean noted, int sequence,
        int revision, Instant changedAt, Optional<LocalDate> consulted, Optional<String> excuse, boolean stopped) {

    static DueRow read(ResultSet row) throws SQLException {
        Array bodies = row.getArray("bodies");
        return new DueRow(FileRef.of(row.getString("file")), DueKind.of(row.getString("kind")),
                row.getString("subject"), EdtfDate.of(row.getString("due")),
                Optional.ofNullable(row.getString("due_in_words")),
                Optional.ofNullable(row.getString("first_due")).map(EdtfDate::of),
                Optional.ofNullable(row.getString("first_in_words")),
                Stream.of((String[]) bodies.getArray()).map(InstitutionId::new).toList(),
                Optional.ofNullable(row.getString("basis")).map(ClockBasis::valueOf),
                DueStanding.valueOf(row.getString("stands")), row.getObject("noted") != null, row.getInt("sequence"),
                row.getInt("revision"), row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("consulted", LocalDate.class)),
                Optional.ofNullable(row.getString("excuse")), row.getBoolean("stopped"));
    }

    /** The day first set, where another one counts. */
    private String first(LocalDate day) {
        return first.map(due -> "; " + ScheduleWords.firstDue(due, day))
                .or(() -> firstInWords.map(words -> "; first due “" + words + "”")).orElse("");
    }

    Stream<FileRef> files(Heirs heirs) {
        return Stream.concat(Stream.of(file), bodies.stream().map(heirs::now).map(FileRef::of));
    }

    /** Its bodies and all that succeeded them. */
    Stream<InstitutionId> line(Heirs heirs) {
        return bodies.stream().flatMap(body -> heirs.relations().successors(body).stream());
    }

    /** When what is said of it last changed: its day, or who is to do it, or what that or the file is called. */
    private Instant changed(Names names, Heirs heirs, Map<String, Instant> succeeded) {
        return Stream.concat(Stream.of(names.since(files(heirs).toList(), changedAt)), line(heirs)
                        .flatMap(body -> Optional.ofNullable(succeeded.get(body.reference())).stream()))
                .max(Comparator.naturalOrder()).orElse(changedAt);
    }

    DueLine line(Names names, Heirs heirs, Warnings warnings, Map<String, Instant> succeeded) {
        Schedule schedule = Schedule.reckon(Optional.of(due), heirs.day(), consulted, Optional.empty())
                .unless(excuse.map(Excuse::read)).ended(heirs.end(bodies));
        boolean ahead = standing == DueStanding.LATER || standing == DueStanding.SOON;
        return new DueLine(kind, names.of(file), subject, bodies.stream().map(heirs::now).distinct().map(names::of)
                .toList(), Dated.of(due), dueInWords, first.map(Dated::of), firstInWords, Optional.of(due.latest())
                .filter(last -> standing != DueStanding.UNKNOWN_DAY), basis, standing, standing == DueStanding.HELD
                ? Optional.empty() : schedule.days(), schedule.days().filter(days -> ahead).flatMap(warnings::at),
                words(schedule) + first(heirs.day()), noted, sequence, revision, changed(names, heirs, succeeded),
                consulted);
    }

    private String words(Schedule schedule) {
        boolean expected = basis.filter(by -> by != ClockBasis.STATUTE).isPresent();
        String said = stopped && standing == DueStanding.HELD ? ScheduleWords.standsStill(schedule)
                : ScheduleWords.of(schedule);
        return expected ? ScheduleWords.expected(said) : said;
    }
}
