package org.accountabilityledger.reading.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplySchedule;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.sources.ConsultedUpTo;
import org.accountabilityledger.reading.words.DateWords;
import org.accountabilityledger.reading.words.RecommendationWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how duties stand today, by whom they were laid on or by which recommendation laid them. */
public final class DutyReading {

    private final JdbcClient database;
    private final NameBook nameBook;
    private final ConsultedUpTo consulted;
    private final Clock clock;

    public DutyReading(JdbcClient database, NameBook nameBook, ConsultedUpTo consulted, Clock clock) {
        this.database = database;
        this.nameBook = nameBook;
        this.consulted = consulted;
        this.clock = clock;
    }

    public List<DutyLine> laidOn(Collection<InstitutionId> bodies) {
        return lines("addressee", bodies.stream().map(InstitutionId::reference).distinct().toArray(String[]::new));
    }

    public List<DutyLine> of(Collection<? extends FileId> recommendations) {
        return lines("file", recommendations.stream().map(FileId::name).distinct().toArray(String[]::new));
    }

    private record Row(FileRef file, String duty, InstitutionId addressee, Optional<String> limb,
            Optional<InstitutionId> group, Optional<Reply> reply, Optional<DateWords> repliedOn,
            Optional<DateWords> originalDue, Optional<DateWords> currentDue, boolean suspended,
            Optional<Closing> closing) {
    }

    private List<DutyLine> lines(String column, String[] values) {
        List<Row> rows = database.sql("select * from reading.laid_duty where " + column + " = any(:values) "
                + "order by file, ordinal").param("values", values).query(DutyReading::read).list();
        Names names = nameBook.of(rows.stream().flatMap(row -> Stream.concat(Stream.of(row.file(),
                FileRef.of(row.addressee())), row.group().stream().map(FileRef::of))).toList());
        Map<FileRef, LocalDate> upTo = consulted.of(rows.stream().map(Row::file).toList());
        LocalDate today = LocalDate.now(clock);
        return rows.stream().map(row -> line(row, names, Optional.ofNullable(upTo.get(row.file())), today)).toList();
    }

    private static DutyLine line(Row row, Names names, Optional<LocalDate> upTo, LocalDate today) {
        ReplySchedule schedule = new ReplySchedule(row.originalDue().map(DateWords::edtf),
                row.currentDue().map(DateWords::edtf), row.reply().isPresent(), row.suspended(), today, upTo);
        String words = row.reply().map(reply -> RecommendationWords.of(reply)
                + row.repliedOn().map(on -> ", " + on.words()).orElse("")).orElseGet(schedule::inWords);
        return new DutyLine(row.duty(), names.of(row.file()), names.of(row.addressee()), row.limb(),
                row.group().map(names::of), row.reply(), row.repliedOn(), schedule.standing(), words,
                row.originalDue(), row.currentDue(), upTo.map(DateWords::of), row.closing());
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(FileRef.of(row.getString("file")), row.getString("duty"),
                new InstitutionId(row.getString("addressee")), Optional.ofNullable(row.getString("limb")),
                Optional.ofNullable(row.getString("body_group")).map(InstitutionId::new),
                Optional.ofNullable(row.getString("reply")).map(Reply::valueOf),
                DateWords.read(row.getString("replied_on")), DateWords.read(row.getString("original_due")),
                DateWords.read(row.getString("current_due")), row.getBoolean("suspended"),
                Optional.ofNullable(row.getString("closing")).map(Closing::valueOf));
    }
}
