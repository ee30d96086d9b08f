package org.accountabilityledger.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.TimelineQuery;
import org.accountabilityledger.reading.entries.TimelineQuestion;
import org.accountabilityledger.web.Addresses;
import org.accountabilityledger.web.feeds.Feed.Link;
import org.accountabilityledger.web.feeds.Feed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is recorded, as feeds: of everything, of a filtered timeline, and of each file with what points to it. */
@Controller
class FeedPages implements Asking {

    private static final String ARCHIVE = "archive";
    private static final List<QueryParameter> FILTERS = QueryParameter.of(TimelinePages.BY,
            "about", "event", "withdrawals", "reported", ARCHIVE);
    /** For good: an archive that was read once always holds the same entries. */
    private static final int ENTRIES = 50;

    private final TimelineQuery timeline;
    private final FeedIds ids;

    FeedPages(TimelineQuery timeline, FeedIds ids) {
        this.timeline = timeline;
        this.ids = ids;
    }

    @Override
    public List<QueryParameter> parameters() {
        return FILTERS;
    }

    @GetMapping(path = "/timeline", name = "Every entry, as a feed")
    Feed timeline(@RequestParam MultiValueMap<String, String> query) {
        Query feed = Query.of("/timeline", query, FILTERS);
        TimelineQuestion asked = TimelinePages.question(feed, Optional.empty(), ENTRIES);
        TimelineQuestion question = new TimelineQuestion(TimelineQuestion.By.KNOWN, asked.about(), asked.event(),
                asked.withdrawals(), asked.reported(), Optional.empty(), ENTRIES);
        return answer("Accountability Ledger: timeline", feed.without(TimelinePages.BY).without(ARCHIVE), question,
                archive(feed.get(ARCHIVE)), timeline.count(question));
    }

    @GetMapping(path = "/{kinds:#{T(org.accountabilityledger.web.Addresses).plurals()}}/{reference:[^.]+}",
            name = "What is recorded about a file, as a feed")
    Feed file(@PathVariable String kinds, @PathVariable String reference,
            @RequestParam(name = ARCHIVE, required = false) Optional<String> archive) {
        Query asked = new Query("/" + kinds + "/" + reference, Map.of());
        String kind = Addresses.kind(kinds).key();
        TimelineQuestion question = new TimelineQuestion(TimelineQuestion.By.KNOWN,
                NotOnTheLedger.reference(reference, written -> new FileRef(kind, written)), Optional.empty(), false, false,
                Optional.empty(), ENTRIES);
        long count = question.about().map(_ -> timeline.count(question)).orElse(0L);
        if (count == 0) {
            throw new NotOnTheLedger(kind.replace('-', ' '), reference);
        }
        return answer("Accountability Ledger: " + kind.replace('-', ' ') + " " + reference,
                asked, question, archive(archive), count);
    }

    /** An archive for each fifty entries, in the order in which they were recorded; and a document of the newest. */
    private Feed answer(String title, Query query, TimelineQuestion question,
            Optional<Long> archive, long count) {
        long archives = count / ENTRIES;
        long number = archive.orElse(archives + 1);
        if (archive.isPresent() && number > archives) {
            throw new BadQuestion("There is no archive " + number + " of this feed yet: it has " + archives + ".");
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link("self", address(query, archive)));
        Link.of("current", archive.map(_ -> address(query, Optional.empty()))).ifPresent(links::add);
        Link.of("prev-archive", there(query, number - 1, archives)).ifPresent(links::add);
        Link.of("next-archive", there(query, number + 1, archives)).ifPresent(links::add);
        List<EntryLine> entries = archive.isPresent()
                ? timeline.behind(question, (number - 1) * ENTRIES).reversed() : timeline.answer(question).items();
        return new Feed(here(), ids.of(address(query, Optional.empty())), title, query.page(),
                archive.isPresent(), links, entries);
    }

    private static Optional<String> there(Query query, long number, long archives) {
        return number >= 1 && number <= archives ? Optional.of(address(query, Optional.of(number))) : Optional.empty();
    }

    private static String address(Query query, Optional<Long> archive) {
        Query feed = new Query(query.path() + FeedForm.ENDING, query.values());
        return archive.map(number -> feed.with(ARCHIVE, number.toString())).orElse(feed).page();
    }

    private static Optional<Long> archive(Optional<String> asked) {
        return asked.filter(number -> !number.isBlank()).map(number -> {
            if (!number.matches("[1-9]\\d{0,8}")) {
                throw new BadQuestion("An archive of a feed has a number: 1, 2, 3, …");
            }
            return Long.valueOf(number);
        });
    }

    static String here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    /** A feed that goes on page by page. */
    static Feed pages(FeedIds ids, String title, Query query, Slice<EntryLine> slice) {
        Query feed = query.without(Query.CURSOR);
        List<Link> links = new ArrayList<>();
        links.add(new Link("self", query.get(Query.CURSOR).map(feed::behind).orElse(feed).page()));
        Link.of("next", slice.next().map(row -> feed.behind(row).page())).ifPresent(links::add);
        return new Feed(here(), ids.of(feed.page()), title,
                new Query(feed.path().substring(0, feed.path().length() - FeedForm.ENDING.length()), feed.values()).page(), false, links, slice.items());
    }
}
