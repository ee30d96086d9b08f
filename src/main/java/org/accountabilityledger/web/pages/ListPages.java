package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Cursor;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.TimelineQuery;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.ListQuery;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.web.feeds.Feed;
import org.accountabilityledger.web.times.Href;
import org.springframework.core.ResolvableType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One list in each form: a page, JSON, a table of all rows, and a feed of what is recorded about the files in it; each
 * with the same filters, and from any day and moment.
 */
final class ListPages<L, T> implements Asking {

    private final ListQuery<?, L, T> query;
    private final TimelineQuery timeline;
    private final FeedIds ids;
    private final List<QueryParameter> known;

    ListPages(ListQuery<?, L, T> query, TimelineQuery timeline, FeedIds ids) {
        this.query = query;
        this.timeline = timeline;
        this.ids = ids;
        this.known = Asked.parameters(query.list());
    }

    @Override
    public List<QueryParameter> parameters() {
        return known;
    }

    /** The page, with what is shown of a row and what is counted. */
    ResolvableType answers() {
        return ResolvableType.forClassWithGenerics(ListPage.class, ResolvableType.forClass(list().line()),
                ResolvableType.forClass(query.getClass()).as(ListQuery.class).getGeneric(2));
    }

    String path() {
        return list().path();
    }

    String words() {
        return list().words();
    }

    /** @throws BadQuestion if it cannot be answered as it was asked */
    @Tabular
    public Page<ListPage<L, T>> page(@RequestParam MultiValueMap<String, String> parameters) {
        Asked asked = asked(path(), parameters);
        ListRequest request = asked.request(list());
        Page<ListPage<L, T>> page = new Page<ListPage<L, T>>(path().substring(1), list().title(), () -> shown(asked, request))
                .withTable(list().line(), cursor -> query.answer(asked.from(cursor).request(list()))).withFeed();
        return list().calendar() ? page.withCalendar() : page;
    }

    private ListPage<L, T> shown(Asked asked, ListRequest request) {
        Slice<L> slice = query.answer(request);
        Facets facets = query.facets(request);
        List<Controls.Field> files = list().files().stream()
                .map(each -> asked.field(each.key(), each.label(), query.choices(each))).toList();
        return new ListPage<>(slice.items(), query.totals(request), asked.query().next(slice.next()),
                list().calendar() ? Optional.of(new Href(asked.whole(CalendarForm.ENDING))) : Optional.empty(), facets,
                asked.controls(list().filters(), facets, files, asked.headings(list().sorts()), slice.next()));
    }

    /** What was recorded about the files that are in the list now, the newest first. */
    public Feed feed(@RequestParam MultiValueMap<String, String> parameters) {
        Asked asked = asked(path() + FeedForm.ENDING, parameters);
        ListRequest request = asked.request(list());
        long before = asked.cursor().map(ListPages::position).orElse(Long.MAX_VALUE);
        Slice<Long> positions = Slice.of(query.newest(request, before), request.size(), Cursor::of);
        Slice<EntryLine> entries = new Slice<>(timeline.at(positions.items()), positions.next());
        return FeedPages.pages(ids, "Accountability Ledger: " + list().title(), asked.query(), entries);
    }

    private Asked asked(String path, MultiValueMap<String, String> parameters) {
        return Asked.of(path, parameters, list().sorts().getFirst().key(), known);
    }

    private static long position(String cursor) {
        return Cursor.read(cursor, 1).map(read -> read.keys().getFirst()).filter(key -> key.matches("\\d{1,18}"))
                .map(Long::valueOf).orElseThrow(() -> new BadQuestion("The cursor is not one that this feed gave."));
    }

    private ListDefinition<L> list() {
        return query.list();
    }
}
