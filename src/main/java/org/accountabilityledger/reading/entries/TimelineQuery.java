package org.accountabilityledger.reading.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Cursor;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.times.OnRecord;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** Answers what was recorded, newest first, by either time. */
@Component
public final class TimelineQuery {

    private final Tables database;
    private final EntryQuery lines;

    public TimelineQuery(Tables database, EntryQuery lines) {
        this.database = database;
        this.lines = lines;
    }

    public Slice<EntryLine> answer(TimelineQuestion question) {
        Slice<Place> places = places(question);
        return new Slice<>(at(places.items().stream().map(Place::position).toList()), places.next());
    }

    /** How many entries there are on all pages. */
    public long count(TimelineQuestion question) {
        Map<String, Object> parameters = new HashMap<>();
        return database.sql("select count(*) from reading.entry_at(:validOn, :knownAt, :examples) where true"
                        + narrowed(question, parameters)).params(parameters).query(Long.class).single();
    }

    /** The entries behind so many others, in the order in which they were recorded: there they stay for good. */
    public List<EntryLine> behind(TimelineQuestion question, long others) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = "select position, valid_from, file, number "
                + "from reading.entry_at(:validOn, :knownAt, :examples) where true"
                + narrowed(question, parameters) + " order by position offset :others limit " + question.size();
        List<Place> places = database.sql(sql).params(parameters).param("others", others)
                .query(TimelineQuery::place).list();
        return lines.of(database.at(places.stream().map(Place::position).toList()), withdrawals(places.stream().map(Place::file)));
    }

    /** The entries at these positions, in their order. */
    public List<EntryLine> at(List<Long> positions) {
        Map<Long, Recorded> found = database.at(positions).stream()
                .collect(Collectors.toMap(Recorded::position, Function.identity()));
        List<Recorded> entries = positions.stream().map(found::get).toList();
        return lines.of(entries, withdrawals(entries.stream().map(entry -> entry.file().name())));
    }

    private static Place place(ResultSet row, int index) throws SQLException {
        return new Place(row.getLong("position"), row.getObject("valid_from", LocalDate.class),
                row.getString("file"), row.getLong("number"));
    }

    private record Place(long position, LocalDate validFrom, String file, long number) {
    }

    private Slice<Place> places(TimelineQuestion question) {
        question.about().ifPresent(file -> OnRecord.requireShown(file, database));
        boolean valid = question.by() == TimelineQuestion.By.VALID;
        Map<String, Object> parameters = new HashMap<>();
        String sql = "select position, valid_from, file, number "
                + "from reading.entry_at(:validOn, :knownAt, :examples) where true"
                + narrowed(question, parameters) + (valid ? " order by valid_from desc, position desc"
                        : " order by position desc") + " limit " + (question.size() + 1);
        List<Place> found = database.sql(sql).params(parameters)
                .query(TimelineQuery::place).list();
        return Slice.of(found, question.size(), place -> Cursor.of(place.validFrom(), place.position()));
    }

    private static String narrowed(TimelineQuestion question, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder((question.withdrawals() ? " and withdraws > 0" : "")
                + (question.reported() ? " and reported" : ""));
        question.about().ifPresent(file -> {
            sql.append(" and files @> array[:file]::text[]");
            parameters.put("file", file.name());
        });
        question.event().ifPresent(name -> {
            sql.append(" and name = :name");
            parameters.put("name", name);
        });
        question.cursor().map(TimelineQuery::cursor).ifPresent(cursor -> {
            sql.append(question.by() == TimelineQuestion.By.VALID
                    ? " and (valid_from, position) < (:validFrom::date, :position)" : " and position < :position");
            parameters.put("validFrom", cursor.keys().getFirst());
            parameters.put("position", Long.valueOf(cursor.keys().getLast()));
        });
        return sql.toString();
    }

    private static Cursor cursor(String token) {
        return Cursor.read(token, 2).filter(read -> read.keys().getLast().matches("\\d{1,18}")
                        && read.keys().getFirst().matches("\\d{4}-\\d\\d-\\d\\d"))
                .orElseThrow(() -> new BadQuestion("The cursor is not one that this list gave."));
    }

    /** The withdrawals of the entries on this page, wherever they stand themselves. */
    private List<Recorded> withdrawals(Stream<String> files) {
        List<Long> positions = database.sql("select w.position from reading.entry_at(:validOn, :knownAt, :examples) w "
                + "where w.withdraws > 0 "
                        + "and w.file = any(:files)")
                .param("files", files.distinct().toArray(String[]::new))
                .query(Long.class).list();
        return database.at(positions);
    }
}
