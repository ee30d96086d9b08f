package org.accountabilityledger.reading.reversals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Citation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.ReplyScale;

/** A row of the list of reversals, before names are joined to it. */
record ReversalRow(
        FileRef file, ReversalKind kind, String subject, List<InstitutionId> bodies, List<SourceId> cited, Side said,
        Side then, LocalDate countsFrom, Optional<String> reason) {

    private record Side(Optional<Long> entry, Optional<EdtfDate> on, Optional<InstitutionId> by,
            Optional<String> reply, Optional<String> words) {

        ReversalLine.Side line(Names names) {
            return new ReversalLine.Side(entry, on.map(Dated::of), by.map(names::of), reply.map(ReplyScale::inWords),
                    words);
        }
    }

    static ReversalRow read(ResultSet row) throws SQLException {
        Side said = side(row, "said_number", "said_on", "said_by", "said", "said_words");
        Side then = side(row, "number", "turned_on", "stated_by", "then_said", "then_words");
        return new ReversalRow(FileRef.of(row.getString("file")), ReversalKind.valueOf(row.getString("kind")),
                row.getString("subject"), texts(row, "bodies").map(InstitutionId::new).toList(),
                texts(row, "cited").map(SourceId::new).toList(), said, then,
                row.getObject("turned", LocalDate.class), Optional.ofNullable(row.getString("reason")));
    }

    Stream<FileRef> files() {
        Stream<FileId> others = Stream.of(bodies.stream(), cited.stream(), said.by().stream(), then.by().stream())
                .flatMap(each -> each);
        return Stream.concat(Stream.of(file), others.map(FileRef::of));
    }

    ReversalLine line(Names names) {
        List<String> publishers = then.by().isPresent() ? List.of() : cited.stream()
                .map(source -> names.cited(Citation.of(source)).publisher())
                .distinct().toList();
        return new ReversalLine(names.of(file), kind, kind.inWords(), Optional.of(subject)
                .filter(duty -> !duty.isEmpty()), bodies.stream().map(names::of).toList(), said.line(names),
                then.line(names), countsFrom, reason, publishers);
    }

    private static Side side(ResultSet row, String entry, String on, String by, String reply, String words)
            throws SQLException {
        return new Side(Optional.ofNullable(row.getObject(entry, Long.class)),
                Optional.ofNullable(row.getString(on)).map(EdtfDate::of),
                Optional.ofNullable(row.getString(by)).map(InstitutionId::new),
                Optional.ofNullable(row.getString(reply)), Optional.ofNullable(row.getString(words)));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
