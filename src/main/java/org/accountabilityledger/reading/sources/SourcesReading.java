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
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.scales.Dated;
import org.accountabilityledger.reading.sources.SourcesQuestion.Sort;
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
        Keyset order = Keyset.of(newest ? "published" : "publisher", newest ? "s.published::text"
                : "lower(s.publisher)", "s.reference", newest, question.cursor());
        parameters.putAll(order.parameters());
        List<Row> rows = database.sql(sql + " and " + order.behind() + " order by " + order.order()
                        + " limit :limit").params(parameters).param("limit", question.size() + 1)
                .query(SourcesReading::read).list();
        return Slice.of(rows, question.size(), row -> order.behind(
                newest ? row.published().toString() : row.sortPublisher(),
                row.line().reference())).map(Row::line);
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        SourceLine line = new SourceLine(row.getString("reference"), row.getString("publisher"), row.getString("title"),
                Dated.of(EdtfDate.of(row.getString("published_on"))), SourceKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("address")), Optional.ofNullable(row.getString("withdrawn")),
                Optional.ofNullable(row.getString("sha256")), row.getLong("entries"));
        return new Row(line, row.getObject("published", LocalDate.class), row.getString("sort_publisher"));
    }
}
