package org.accountabilityledger.reading.changes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Cursor;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Answers what changed between two moments: what was recorded, corrections included; or what happened in the world,
 * where what was withdrawn since is shown as withdrawn.
 */
@Component
public final class ChangesQuery {

    private static final int FIRST = 10;
    private static final String KNOWN = "e.position > :after and e.position <= :upTo";
    // A withdrawal is an act on the ledger, and nothing that happened in the world.
    private static final String VALID = "e.valid_from > :after and e.valid_from <= :upTo and e.withdraws = 0";
    private static final String WITHDRAWN = "exists (select from reading.entry_at(:validOn, :knownAt, :examples) w "
            + "where w.file = e.file and w.withdraws = e.number)";

    private final Tables database;
    private final EntryQuery lines;
    private final Journal journal;

    public ChangesQuery(Tables database, EntryQuery lines, Journal journal) {
        this.database = database;
        this.lines = lines;
        this.journal = journal;
    }

    private record Tally(String name, long count, long withdrawn) {
    }

    private record Place(long position, LocalDate validFrom) {
    }

    /** All kinds, with the first entries of each. */
    public Changes answer(Span span) {
        Map<String, Tally> tallies = tallies(span);
        List<ChangeKind> kinds = Arrays.stream(ChangeKind.values())
                .filter(kind -> kind.events().stream().anyMatch(tallies::containsKey)).toList();
        List<Place> first = new ArrayList<>();
        kinds.forEach(kind -> first.addAll(places(new ChangesQuestion(span, Optional.of(kind), false,
                Optional.empty(), FIRST)).items()));
        List<EntryLine> all = lines(first);
        return new Changes(span, sum(tallies.values(), Tally::count), sum(tallies.values(), Tally::withdrawn),
                files(span), kinds.stream().map(kind -> group(kind, tallies, all)).toList());
    }

    /** One kind, or all of them, page by page. */
    public Slice<EntryLine> page(ChangesQuestion question) {
        Slice<Place> places = places(question);
        return new Slice<>(lines(places.items()), places.next());
    }

    private static Changes.Group group(ChangeKind kind, Map<String, Tally> tallies, List<EntryLine> all) {
        List<Tally> mine = kind.events().stream().filter(tallies::containsKey).map(tallies::get).toList();
        return new Changes.Group(kind.key(), kind.heading(), sum(mine, Tally::count), sum(mine, Tally::withdrawn),
                all.stream().filter(line -> kind.events().contains(line.event())).toList());
    }

    private Map<String, Tally> tallies(Span span) {
        return within(span, "select e.name, count(*) as count, count(*) filter (where " + WITHDRAWN
                        + ") as withdrawn from reading.entry_at(:validOn, :knownAt, :examples) e where " + range(span)
                        + " group by e.name").query(Tally.class).list().stream()
                .collect(Collectors.toMap(Tally::name, Function.identity()));
    }

    private long files(Span span) {
        return within(span, "select count(distinct e.file) "
                + "from reading.entry_at(:validOn, :knownAt, :examples) e where "
                + range(span)).query(Long.class).single();
    }

    private Slice<Place> places(ChangesQuestion question) {
        Span span = question.span();
        Optional<Cursor> cursor = question.cursor().map(ChangesQuery::cursor);
        List<String> order = span.valid() ? List.of("e.valid_from", "e.position") : List.of("e.position");
        String turn = question.newestFirst() ? " desc" : " asc";
        String behind = cursor.isEmpty() ? "" : " and (" + String.join(", ", order) + ")"
                + (question.newestFirst() ? " < " : " > ") + (span.valid() ? "(:validFrom::date, :position)"
                : "(:position)");
        String kind = question.kind().isEmpty() ? "" : " and e.name = any(:names)";
        StatementSpec sql = within(span, "select e.position, e.valid_from "
                + "from reading.entry_at(:validOn, :knownAt, :examples) e "
                + "where " + range(span) + kind + behind + " order by " + String.join(turn + ", ", order) + turn
                + " limit :limit").param("limit", question.size() + 1)
                .param("names", question.kind().map(ChangeKind::events).orElse(List.of()).toArray(String[]::new));
        cursor.ifPresent(read -> sql.param("position", Long.valueOf(read.keys().getLast()))
                .param("validFrom", read.keys().getFirst()));
        return Slice.of(sql.query(Place.class).list(), question.size(),
                place -> Cursor.of(place.validFrom(), place.position()));
    }

    private StatementSpec within(Span span, String sql) {
        StatementSpec asked = database.sql(sql);
        return span.valid() ? asked.param("after", span.from().day()).param("upTo", span.to().day())
                : asked.param("after", journal.positionAt(span.from().at()))
                        .param("upTo", journal.positionAt(span.to().at()));
    }

    private static String range(Span span) {
        return span.valid() ? VALID : KNOWN;
    }

    private List<EntryLine> lines(List<Place> places) {
        List<Long> positions = places.stream().map(Place::position).toList();
        Map<Long, Recorded> entries = database.at(positions).stream()
                .collect(Collectors.toMap(Recorded::position, Function.identity()));
        return lines.of(positions.stream().map(entries::get).toList(), withdrawals(positions));
    }

    private List<Recorded> withdrawals(List<Long> positions) {
        return database.at(database.sql("select w.position from reading.entry_at(:validOn, :knownAt, :examples) w "
                        + "join reading.entry_at(:validOn, :knownAt, :examples) e on e.file = w.file "
                        + "and e.number = w.withdraws "
                        + "where w.withdraws > 0 and e.position = any(:positions)")
                .param("positions", positions.toArray(Long[]::new)).query(Long.class).list());
    }

    private static Cursor cursor(String token) {
        return Cursor.read(token, 2).filter(read -> read.keys().getLast().matches("\\d{1,18}")
                        && isDay(read.keys().getFirst()))
                .orElseThrow(() -> new BadQuestion("The cursor is not one that this list gave."));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() < 10_000;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static long sum(Collection<Tally> tallies, ToLongFunction<Tally> value) {
        return tallies.stream().mapToLong(value).sum();
    }
}
