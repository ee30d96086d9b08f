package org.accountabilityledger.reading.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** Answers which entries say something. */
@Component
public final class SearchQuery {

    private static final String FROM = " from reading.search_at(:validOn, :knownAt, :examples) s ";
    // How well a file fits is how well that entry of it fits which fits best: its entries stay together.
    private static final String FITTING = " from (select s.*, e.position, max(ts_rank(s.vector, :fit)) "
            + "over (partition by s.file) as fit" + FROM
            + "join reading.entry e on e.file = s.file and e.number = s.number where %s) s where ";
    private static final String TIE = "s.file || '/' || to_char(s.number, 'FM000000000')";

    private final Tables database;
    private final EntryQuery lines;
    private final FileStates states;
    private final Spelling spelling;

    public SearchQuery(Tables database, EntryQuery lines) {
        this.database = database;
        this.lines = lines;
        this.states = new FileStates(database);
        this.spelling = new Spelling(database);
    }

    private record Found(String file, long position, String title, String sortKey, String sortTie) {

        static Found read(ResultSet row, int index) throws SQLException {
            return new Found(row.getString("file"), row.getLong("position"), row.getString("title"), row.getString("sort_key"),
                    row.getString("sort_tie"));
        }
    }

    public Slice<SearchHit> answer(SearchQuestion question) {
        Keyset order = Keyset.of(question.sort().key(), question.sort().expression(), TIE, question.descending(),
                question.cursor());
        Narrowing narrowing = narrowing(question, question.filters());
        String fitting = FITTING.formatted(narrowing.condition());
        List<Found> found = database.sql("select s.file, s.title, s.position, " + order.columns() + fitting
                        + Narrowing.none().page(order, question.size()))
                .params(narrowing.parameters()).params(order.parameters()).query(Found::read).list();
        Slice<Found> slice = Slice.of(found, question.size(), row -> order.behind(row.sortKey(), row.sortTie()));
        return new Slice<>(hits(slice.items(), question.query().sought()), slice.next());
    }

    /** What may have been meant, if it finds something; to be asked for where nothing is found. */
    public Optional<String> meant(SearchQuestion question) {
        return spelling.of(question.words()).filter(words -> words.length() <= SearchQuestion.LONGEST)
                .filter(words -> !counts(question.with(words)).isEmpty());
    }

    /** How many entries of each kind of file there are on all pages, whichever kind was chosen. */
    public Map<String, Long> counts(SearchQuestion question) {
        return database.kept(List.of("search", question.words(), question.withdrawn()), () -> count(question));
    }

    /** How many entries say so much that only the first part of it is searched. */
    public long inPart() {
        return database.kept(List.of("search in part"), () -> database.sql("select count(*)" + FROM + "where not s.whole")
                .query(Long.class).single());
    }

    private Map<String, Long> count(SearchQuestion question) {
        Narrowing narrowing = narrowing(question, Map.of());
        Map<String, Long> counts = new LinkedHashMap<>();
        database.sql("select s.kind, count(*) as count" + FROM + "where " + narrowing.condition()
                        + " group by s.kind order by s.kind")
                .params(narrowing.parameters())
                .query((row, index) -> counts.put(row.getString("kind"), row.getLong("count"))).list();
        return counts;
    }

    private List<SearchHit> hits(List<Found> found, Set<String> sought) {
        List<Recorded> entries = database.at(found.stream().map(Found::position).toList());
        Map<Long, EntryLine> byPosition = lines.of(entries, withdrawals(entries)).stream()
                .collect(Collectors.toMap(EntryLine::position, Function.identity()));
        Map<Long, String> said = entries.stream().collect(Collectors.toMap(Recorded::position,
                entry -> String.join(" · ", EntryText.of(entry.event()).words())));
        Map<String, String> open = states.of(entries.stream().map(entry -> entry.file().name()).distinct().toList());
        return found.stream().map(row -> new SearchHit(byPosition.get(row.position()),
                Optional.ofNullable(open.get(row.file())), Marked.of(row.title(), sought).whole(),
                Marked.of(said.get(row.position()), sought).excerpt())).toList();
    }

    /** What was withdrawn is withdrawn for every valid day, from the moment on at which that was known. */
    private List<Recorded> withdrawals(List<Recorded> entries) {
        return database.at(database.sql("select w.position from reading.entry w where w.withdraws > 0 "
                        + "and w.file = any(:files) and w.position <= :knownAt")
                .param("files", entries.stream().map(entry -> entry.file().name()).distinct().toArray(String[]::new))
                .query(Long.class).list());
    }

    private static Narrowing narrowing(SearchQuestion question, Map<String, String> filters) {
        Narrowing narrowing = SearchCondition.narrow(Narrowing.to(SearchTerms.FILTERS, filters), question.query());
        return question.withdrawn() ? narrowing : narrowing.and("s.standing");
    }
}
