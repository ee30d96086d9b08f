package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.changes.ChangeKind;
import org.accountabilityledger.reading.changes.Changes;
import org.accountabilityledger.reading.changes.ChangesQuery;
import org.accountabilityledger.reading.changes.ChangesQuestion;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.web.feeds.Feed;
import org.accountabilityledger.web.times.Href;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed between two moments: {@code /changes?from=2025-06-03&to=2025-11-05&by=valid&kind=figures}. */
@Controller
class ChangesPages implements Asking {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String KIND = "kind";
    private static final List<QueryParameter> KNOWN = List.of(QueryParameter.of(FROM), QueryParameter.of(TO),
            QueryParameter.of(Spans.BY), QueryParameter.of(KIND, Stream.of(ChangeKind.values()).map(ChangeKind::key)),
            QueryParameter.of(Asked.SIZE), QueryParameter.of(Query.CURSOR));

    private final ChangesQuery changes;
    private final Tables ledger;
    private final FeedIds ids;

    ChangesPages(ChangesQuery changes, Tables ledger, FeedIds ids) {
        this.changes = changes;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public List<QueryParameter> parameters() {
        return KNOWN;
    }

    @GetMapping(path = "/changes", name = "What changed between two moments")
    @Tabular
    Page<ChangesPage> changes(@RequestParam MultiValueMap<String, String> query) {
        Query asked = asked("/changes", query);
        int size = PageSize.size(query);
        Span span = span(asked);
        boolean named = asked.get(FROM).or(() -> asked.get(TO)).isPresent();
        Changes all = changes.answer(span);
        Optional<ChangeKind> kind = asked.get(KIND).map(ChangeKind::of);
        Page<ChangesPage> page = kind.isEmpty() ? page(all, named, kind, all.groups(), null)
                : one(asked, all, named, kind.get(), size);
        return page.withTable(EntryLine.class, cursor -> changes.page(new ChangesQuestion(span, kind, false, cursor,
                Asked.MANY))).withFeed();
    }

    /** The same, the newest first: to be told of it. */
    @GetMapping(path = "/changes", name = "What changed between two moments, as a feed")
    Feed feed(@RequestParam MultiValueMap<String, String> query) {
        Query asked = asked("/changes" + FeedForm.ENDING, query);
        Optional<ChangeKind> kind = asked.get(KIND).map(ChangeKind::of);
        String title = "Accountability Ledger: " + kind.map(ChangeKind::heading).orElse("what changed");
        return FeedPages.pages(ids, title, asked,
                changes.page(new ChangesQuestion(span(asked), kind, true, asked.get(Query.CURSOR),
                        PageSize.size(query))));
    }

    private static Query asked(String path, MultiValueMap<String, String> query) {
        return Query.of(path, query, KNOWN);
    }

    private Span span(Query asked) {
        return Span.of(Spans.by(asked.get(Spans.BY), asked.get(FROM), asked.get(TO)), asked.get(FROM), asked.get(TO), ledger.day(), ledger.zone());
    }

    private Page<ChangesPage> one(Query asked, Changes all, boolean named, ChangeKind kind, int size) {
        Span span = all.span();
        Slice<EntryLine> slice = changes.page(new ChangesQuestion(span, Optional.of(kind), false,
                asked.get(Query.CURSOR), size));
        return page(all, named, Optional.of(kind), groups(all, kind, slice.items()),
                asked.with(FROM, span.from().text()).with(TO, span.to().text()).next(slice.next()));
    }

    private static Page<ChangesPage> page(Changes all, boolean named, Optional<ChangeKind> kind,
            List<Changes.Group> groups, Href next) {
        return new Page<>("changes", "What changed", new ChangesPage(all.span(), named, all.count(), all.withdrawn(),
                all.files(), kind.map(ChangeKind::key), groups, next));
    }

    private static List<Changes.Group> groups(Changes all, ChangeKind kind, List<EntryLine> items) {
        return all.groups().stream().filter(group -> group.kind().equals(kind.key()))
                .map(group -> new Changes.Group(group.kind(), group.heading(), group.count(), group.withdrawn(),
                        items)).toList();
    }
}
