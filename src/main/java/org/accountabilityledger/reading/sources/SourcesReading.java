package org.accountabilityledger.reading.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.evidence.SourceKind;
import org.accountabilityledger.reading.Cursor;
import org.accountabilityledger.reading.Keyset;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.sources.SourcesQuestion.Sort;
import org.accountabilityledger.reading.words.DateWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which sources there are, and how many entries rest on each. */
public final class SourcesReading {

    private static final String SELECT = "select s.*, lower(s.publisher) as sort_publisher, (select count(*) from reading.entry e where e.files "
            + "@> array['source:' || s.reference] and e.file <> 'source:' || s.reference) as entries "
            + "from reading.source s where true";

    private final JdbcClient database;

    public SourcesReading(JdbcClient database) {
        this.database = database;
    }

    private record Row(SourceLine line, LocalDate published, String sortPublisher) {
    }

    public Slice<SourceLine> answer(SourcesQuestion question) {
        boolean newest = question.sort() == Sort.PUBLISHED;
        StringBuilder sql = new StringBuilder(SELECT);
        Map<String, Object> parameters = new HashMap<>();
        question.kind().ifPresent(kind -> {
            sql.append(" and s.kind = :kind");
            parameters.put("kind", kind.name());
        });
        question.cursor().ifPresent(token -> sql.append(newest
                ? Keyset.newestFirst("s.published", "s.reference", token, parameters)
                : Keyset.ascending("lower(s.publisher)", "s.reference", token, parameters)));
        sql.append(newest ? " order by s.published desc, s.reference" : " order by lower(s.publisher), s.reference");
        List<Row> rows = database.sql(sql + " limit :limit").params(parameters).param("limit", question.size() + 1)
                .query(SourcesReading::read).list();
        return Slice.of(rows, question.size(), row -> Cursor.of(newest ? row.published() : row.sortPublisher(),
                row.line().reference())).map(Row::line);
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        SourceLine line = new SourceLine(row.getString("reference"), row.getString("publisher"), row.getString("title"),
                DateWords.of(EdtfDate.of(row.getString("published_on"))), SourceKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("address")), Optional.ofNullable(row.getString("withdrawn")),
                Optional.ofNullable(row.getString("sha256")), row.getLong("entries"));
        return new Row(line, row.getObject("published", LocalDate.class), row.getString("sort_publisher"));
    }
}
