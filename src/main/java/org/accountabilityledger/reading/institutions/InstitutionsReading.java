package org.accountabilityledger.reading.institutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.reading.Cursor;
import org.accountabilityledger.reading.Keyset;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.institutions.InstitutionLine.Counts;
import org.accountabilityledger.reading.words.DateWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which institutions there are, by name, and how many files concern each. */
public final class InstitutionsReading {

    private static final String COUNTS = """
            select t.reference,
                   (select count(*) from reading.link l where l.target = t.target and role = 'OWNER') as promises,
                   (select count(*) from (select file from reading.link l where l.target = t.target
                                              and role = 'ADDRESSEE'
                                          union select file from reading.laid_duty d
                                              where d.addressee = t.reference) addressed) as addressed,
                   (select count(*) from reading.link l where l.target = t.target and role = 'ISSUER') as issued,
                   (select count(distinct file) from reading.link l where l.target = t.target
                        and role in ('CONDUCTOR', 'DIRECTOR')) as conducts,
                   (select count(*) from reading.link l where l.target = t.target and role = 'SUBJECT') as subject,
                   (select count(*) from reading.link l where l.target = t.target and role = 'ACCUSED') as accused
            from (select reference, 'institution:' || reference as target
                  from unnest(:references::text[]) as reference) t""";

    private final JdbcClient database;
    private final NameBook nameBook;

    public InstitutionsReading(JdbcClient database, NameBook nameBook) {
        this.database = database;
        this.nameBook = nameBook;
    }

    private record Row(String reference, String name, String sortName, InstitutionKind kind, boolean standing,
            Optional<InstitutionId> successor, Optional<DateWords> endedOn) {
    }

    public Slice<InstitutionLine> answer(InstitutionsQuestion question) {
        StringBuilder sql = new StringBuilder("select * from reading.institution where true");
        Map<String, Object> parameters = new HashMap<>();
        question.kind().ifPresent(kind -> {
            sql.append(" and kind = :kind");
            parameters.put("kind", kind.name());
        });
        question.cursor().ifPresent(token ->
                sql.append(Keyset.ascending("sort_name", "reference", token, parameters)));
        List<Row> rows = database.sql(sql + " order by sort_name, reference limit :limit").params(parameters)
                .param("limit", question.size() + 1).query(InstitutionsReading::read).list();
        Slice<Row> slice = Slice.of(rows, question.size(), row -> Cursor.of(row.sortName(), row.reference()));
        return new Slice<>(lines(slice.items()), slice.next());
    }

    private List<InstitutionLine> lines(List<Row> rows) {
        Names names = nameBook.of(rows.stream().flatMap(row -> row.successor().stream()).map(FileRef::of).toList());
        Map<String, Counts> counts = counts(rows.stream().map(Row::reference).toList());
        return rows.stream().map(row -> new InstitutionLine(row.reference(), row.name(), row.kind(), row.standing(),
                row.successor().map(names::of), row.endedOn(), counts.get(row.reference()))).toList();
    }

    private Map<String, Counts> counts(List<String> references) {
        Map<String, Counts> counts = new HashMap<>();
        database.sql(COUNTS).param("references", references.toArray(String[]::new)).query(row -> {
            counts.put(row.getString("reference"), new Counts(row.getLong("promises"), row.getLong("addressed"),
                    row.getLong("issued"), row.getLong("conducts"), row.getLong("subject"), row.getLong("accused")));
        });
        return counts;
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(row.getString("reference"), row.getString("name"), row.getString("sort_name"),
                InstitutionKind.valueOf(row.getString("kind")), row.getBoolean("standing"),
                Optional.ofNullable(row.getString("successor")).map(InstitutionId::new),
                DateWords.read(row.getString("ended_on")));
    }
}
