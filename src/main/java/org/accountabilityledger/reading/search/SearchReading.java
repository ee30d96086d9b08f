package org.accountabilityledger.reading.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryLines;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.times.Tables;

/** Answers which entries say something. */
public final class SearchReading {

    private static final String FROM = " from reading.search_at(:validOn, :knownAt) s "
            + "join reading.entry e on e.file = s.file and e.number = s.number where ";
    private static final String TIE = "s.file || '/' || to_char(s.number, 'FM000000000')";
    // All of the text, so that a word is marked where the others stand elsewhere: in the title, or in a name.
    private static final String MARK = "ts_headline('english', %s, reading.search_query(:words) "
            + "|| reading.search_query(:plain), 'HighlightAll=true, StartSel=" + Marked.BEGIN + ", StopSel="
            + Marked.END + "') as %s_marked";

    private final Tables database;
    private final EntryLines lines;

    public SearchReading(Tables database, EntryLines lines) {
        this.database = database;
        this.lines = lines;
    }

    private record Found(long position, Marked title, Marked words, String sortKey, String sortTie) {

        static Found read(ResultSet row, int index) throws SQLException {
            return new Found(row.getLong("position"), Marked.read(row.getString("title_marked")),
                    Marked.read(row.getString("words_marked")), row.getString("sort_key"), row.getString("sort_tie"));
        }
    }

    /** Whether there is anything in the words that can be searched for. */
    public boolean searchable(SearchQuestion question) {
        return database.sql("select numnode(reading.search_query(:words)) > 0").param("words", question.words())
                .query(Boolean.class).single();
    }

    public Slice<SearchHit> answer(SearchQuestion question) {
        Keyset order = Keyset.of(question.sort().key(), question.sort().expression(), TIE, question.descending(),
                question.cursor());
        Narrowing narrowing = narrowing(question, question.filters());
        String page = "select s.title, s.words, e.position, " + order.columns() + FROM
                + narrowing.page(order, question.size());
        String direction = question.descending() ? " desc" : " asc";
        // The rows of the page are marked, and no others.
        List<Found> found = database.sql("select position, sort_key, sort_tie, " + MARK.formatted("title", "title")
                        + ", " + MARK.formatted("words", "words") + " from (" + page + ") found order by sort_key"
                        + direction + ", sort_tie" + direction)
                .params(narrowing.parameters()).query(Found::read).list();
        Slice<Found> slice = Slice.of(found, question.size(), row -> order.behind(row.sortKey(), row.sortTie()));
        return new Slice<>(hits(slice.items()), slice.next());
    }

    /** How many entries of each kind of file there are on all pages, whichever kind was chosen. */
    public Map<String, Long> counts(SearchQuestion question) {
        return database.kept(List.of("search", question.words(), question.withdrawn()), () -> count(question));
    }

    private Map<String, Long> count(SearchQuestion question) {
        Narrowing narrowing = narrowing(question, Map.of());
        Map<String, Long> counts = new LinkedHashMap<>();
        database.sql("select s.kind, count(*) as count" + FROM + narrowing.condition()
                        + " group by s.kind order by s.kind")
                .params(narrowing.parameters())
                .query((row, index) -> counts.put(row.getString("kind"), row.getLong("count"))).list();
        return counts;
    }

    private List<SearchHit> hits(List<Found> found) {
        List<Recorded> entries = database.at(found.stream().map(Found::position).toList());
        Map<Long, EntryLine> byPosition = lines.of(entries, withdrawals(entries)).stream()
                .collect(Collectors.toMap(EntryLine::position, Function.identity()));
        return found.stream().map(row -> new SearchHit(byPosition.get(row.position()), row.title().whole(),
                row.words().excerpt())).toList();
    }

    /** What was withdrawn is withdrawn for every valid day, from the moment on at which that was known. */
    private List<Recorded> withdrawals(List<Recorded> entries) {
        return database.at(database.sql("select w.position from reading.entry w where w.withdraws > 0 "
                        + "and w.file = any(:files) and w.position <= :knownAt")
                .param("files", entries.stream().map(entry -> entry.file().name()).distinct().toArray(String[]::new))
                .query(Long.class).list());
    }

    private static Narrowing narrowing(SearchQuestion question, Map<SearchFilter, String> filters) {
        Narrowing narrowing = Narrowing.to(filters)
                .and("s.vector @@ reading.search_query(:plain)", "plain", EntryText.plain(question.words()))
                .with("words", question.words());
        return question.withdrawn() ? narrowing : narrowing.and("s.standing");
    }
}
