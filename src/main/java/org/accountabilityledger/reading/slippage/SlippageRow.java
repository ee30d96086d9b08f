package org.accountabilityledger.reading.slippage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Citation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.MoveTiming;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.wording.entries.Cited;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.ScheduleWords;

/** A row of the slippage ledger, before names are joined to it. */
record SlippageRow(
        FileRef file, long number, MoveKind kind, String subject, SlippageLine.Day from, SlippageLine.Day to,
        Optional<Long> days, EdtfDate movedOn, MoveTiming timing, Optional<InstitutionId> statedBy,
        List<SourceId> cited, List<InstitutionId> heldBy, Optional<String> reason) {

    static SlippageRow read(ResultSet row) throws SQLException {
        return new SlippageRow(FileRef.of(row.getString("file")), row.getLong("number"),
                MoveKind.valueOf(row.getString("kind")), row.getString("subject"),
                SlippageLine.Day.of(row.getString("from_day"), row.getString("from_words"), "no day on record"),
                SlippageLine.Day.of(row.getString("to_day"), row.getString("to_words"), ScheduleWords.NOBODY_NAMED),
                Optional.ofNullable(row.getObject("days", Long.class)), EdtfDate.of(row.getString("moved_on")),
                MoveTiming.valueOf(row.getString("timing")),
                Optional.ofNullable(row.getString("stated_by")).map(InstitutionId::new),
                texts(row, "cited").map(SourceId::new).toList(), texts(row, "held_by").map(InstitutionId::new).toList(),
                Optional.ofNullable(row.getString("reason")));
    }

    Stream<FileRef> files() {
        Stream<FileId> others = Stream.of(heldBy.stream(), statedBy.stream(), cited.stream()).flatMap(each -> each);
        return Stream.concat(Stream.of(file), others.map(FileRef::of));
    }

    SlippageLine line(Names names) {
        return new SlippageLine(names.of(file), number, kind, kind.inWords(),
                Optional.of(subject).filter(duty -> !duty.isEmpty()), heldBy.stream().map(names::of).toList(), from, to,
                days, Dated.of(movedOn), statedBy.map(names::of), publishers(names), timing, ScheduleWords.of(timing),
                timing == MoveTiming.AFTER, reason);
    }

    private List<String> publishers(Names names) {
        return statedBy.isPresent() ? List.of() : cited.stream()
                .map(source -> names.cited(Citation.of(source))).map(Cited::publisher).distinct().toList();
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
