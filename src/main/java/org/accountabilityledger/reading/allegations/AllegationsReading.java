package org.accountabilityledger.reading.allegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.allegation.Conclusion;
import org.accountabilityledger.reading.Cursor;
import org.accountabilityledger.reading.Keyset;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.allegations.AllegationsQuestion.Concluded;
import org.accountabilityledger.reading.allegations.AllegationsQuestion.Sort;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Named;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.links.Link;
import org.accountabilityledger.reading.links.LinkReading;
import org.accountabilityledger.reading.links.Role;
import org.accountabilityledger.reading.sources.ConsultedUpTo;
import org.accountabilityledger.reading.words.DateWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which allegations there are, against whom, and what was answered and concluded. */
public final class AllegationsReading {

    private final JdbcClient database;
    private final NameBook nameBook;
    private final LinkReading links;
    private final ConsultedUpTo consulted;

    public AllegationsReading(JdbcClient database, NameBook nameBook, LinkReading links, ConsultedUpTo consulted) {
        this.database = database;
        this.nameBook = nameBook;
        this.links = links;
        this.consulted = consulted;
    }

    private record Row(AllegationId id, String title, String sortTitle, boolean standing,
            Optional<DateWords> raisedOn, Optional<LocalDate> raised, Optional<InstitutionId> statedBy, int answers,
            int corroborations, Optional<Conclusion> conclusion, Optional<InstitutionId> concludedBy) {
    }

    public Slice<AllegationLine> answer(AllegationsQuestion question) {
        boolean newest = question.sort() == Sort.RAISED;
        StringBuilder sql = new StringBuilder("select a.* from reading.allegation a where true");
        Map<String, Object> parameters = new HashMap<>();
        filter(question, sql, parameters);
        question.cursor().ifPresent(token -> sql.append(newest
                ? Keyset.newestFirst("a.raised", "a.reference", token, parameters)
                : Keyset.ascending("a.sort_title", "a.reference", token, parameters)));
        sql.append(newest ? " order by a.raised desc nulls last, a.reference" : " order by a.sort_title, a.reference");
        List<Row> rows = database.sql(sql + " limit :limit").params(parameters).param("limit", question.size() + 1)
                .query(AllegationsReading::read).list();
        Slice<Row> slice = Slice.of(rows, question.size(), row -> Cursor.of(
                newest ? row.raised().map(LocalDate::toString).orElse("") : row.sortTitle(), row.id().reference()));
        return new Slice<>(lines(slice.items()), slice.next());
    }

    private static void filter(AllegationsQuestion question, StringBuilder sql, Map<String, Object> parameters) {
        question.institution().ifPresent(body -> {
            sql.append(" and exists (select from reading.link l where l.file = 'allegation:' || a.reference "
                    + "and l.target = :institution and l.role in ('ACCUSED', 'CONCERNED'))");
            parameters.put("institution", body.name());
        });
        question.conclusion().ifPresent(conclusion -> {
            sql.append(conclusion == Concluded.NONE ? " and a.conclusion is null" : " and a.conclusion = :conclusion");
            parameters.put("conclusion", conclusion.name());
        });
    }

    private List<AllegationLine> lines(List<Row> rows) {
        List<Link> given = links.from(rows.stream().map(Row::id).toList());
        Names names = nameBook.of(Stream.concat(given.stream().map(Link::target), rows.stream()
                .flatMap(row -> Stream.concat(row.statedBy().stream(), row.concludedBy().stream()))
                .map(FileRef::of)).toList());
        Map<FileRef, LocalDate> upTo = consulted.of(rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> new AllegationLine(row.id().reference(), row.title(), row.standing(),
                row.raisedOn(), row.statedBy().map(names::of), bodies(given, row, Role.ACCUSED, names),
                bodies(given, row, Role.CONCERNED, names), row.answers(), row.corroborations(), row.conclusion(),
                row.concludedBy().map(names::of),
                Optional.ofNullable(upTo.get(FileRef.of(row.id()))).map(DateWords::of))).toList();
    }

    private static List<Named> bodies(List<Link> links, Row row, Role role, Names names) {
        return links.stream().filter(link -> link.role() == role && link.file().same(row.id()))
                .map(link -> names.of(link.target())).toList();
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(new AllegationId(row.getString("reference")), row.getString("title"),
                row.getString("sort_title"), row.getBoolean("standing"), DateWords.read(row.getString("raised_on")),
                Optional.ofNullable(row.getObject("raised", LocalDate.class)),
                Optional.ofNullable(row.getString("stated_by")).map(InstitutionId::new), row.getInt("answers"),
                row.getInt("corroborations"), Optional.ofNullable(row.getString("conclusion")).map(Conclusion::valueOf),
                Optional.ofNullable(row.getString("concluded_by")).map(InstitutionId::new));
    }
}
