package org.accountabilityledger.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Several;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.search.SearchHit;
import org.accountabilityledger.reading.search.SearchQuery;
import org.accountabilityledger.reading.search.SearchQuestion;
import org.accountabilityledger.reading.search.SearchTerms;
import org.accountabilityledger.web.feeds.Feed;
import org.accountabilityledger.wording.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What entries say, by their words: {@code /search?q=taxi+licensing&kind=commitment&withdrawn=true}. */
@Controller
class SearchPages implements Asking {

    static final String PATH = "/search";
    private static final String WORDS = "q";
    private static final String WITHDRAWN = "withdrawn";

    private static final List<QueryParameter> KNOWN =
            Asked.parameters(List.of(), SearchTerms.FILTERS, SearchTerms.SORTS, WORDS, WITHDRAWN);

    private final SearchQuery search;
    private final FeedIds ids;

    SearchPages(SearchQuery search, FeedIds ids) {
        this.search = search;
        this.ids = ids;
    }

    @Override
    public List<QueryParameter> parameters() {
        return KNOWN;
    }

    @GetMapping(path = "/search", name = "Every entry that says some words")
    @Tabular
    Page<SearchPage> search(@RequestParam MultiValueMap<String, String> query) {
        Asked asked = asked(PATH, query);
        SearchQuestion question = question(asked);
        return new Page<SearchPage>("search", question.words().isEmpty() ? "Search" : "Search: " + question.words(),
                () -> shown(asked, question))
                .withTable(EntryLine.class, cursor -> found(question(asked.from(cursor))).map(SearchHit::entry))
                .withFeed();
    }

    private SearchPage shown(Asked asked, SearchQuestion question) {
        boolean searchable = question.searchable();
        Slice<SearchHit> slice = found(question);
        Map<String, Long> counts = searchable ? search.counts(question) : Map.of();
        List<SearchPage.Kind> kinds = kinds(asked, counts);
        long count = kinds.stream().filter(SearchPage.Kind::chosen).mapToLong(SearchPage.Kind::count).sum();
        return new SearchPage(question.words(), searchable, question.withdrawn(), count, kinds, searchable ? search.inPart() : 0,
                searchable && counts.isEmpty() ? meant(asked, question) : Optional.empty(), slice.items(),
                asked.query().next(slice.next()), asked.controls(SearchTerms.FILTERS, List.of(), asked.headings(SearchTerms.SORTS),
                slice.next()));
    }

    /** What is recorded with these words, the newest first: to be told of it. */
    @GetMapping(path = "/search", name = "Every entry that says some words, as a feed")
    Feed feed(@RequestParam MultiValueMap<String, String> query) {
        Asked asked = asked(PATH + FeedForm.ENDING, query);
        SearchQuestion page = question(asked);
        SearchQuestion newest = new SearchQuestion(page.words(), page.withdrawn(), page.filters(), SearchTerms.RECORDED,
                true, page.cursor(), page.size());
        return FeedPages.pages(ids, "Accountability Ledger: " + page.words(),
                asked.query(), found(newest).map(SearchHit::entry));
    }

    private Slice<SearchHit> found(SearchQuestion question) {
        return question.searchable() ? search.answer(question) : new Slice<>(List.of(), Optional.empty());
    }

    private Optional<SearchPage.Meant> meant(Asked asked, SearchQuestion question) {
        return search.meant(question).map(words -> new SearchPage.Meant(words,
                asked.query().with(WORDS, words).page()));
    }

    private static Asked asked(String path, MultiValueMap<String, String> query) {
        return Asked.of(path, query, SearchTerms.SORTS.getFirst().key(), KNOWN);
    }

    private static SearchQuestion question(Asked asked) {
        Map<String, String> filters = asked.filters(SearchTerms.FILTERS);
        // Also where no words are searched, no value is passed over.
        SearchTerms.FILTERS.forEach(each -> Optional.ofNullable(filters.get(each.key())).ifPresent(each::chosen));
        return new SearchQuestion(asked.query().get(WORDS).orElse(""), withdrawn(asked),
                filters, Sort.of(SearchTerms.SORTS, asked.sort()), asked.descending(), asked.cursor(),
                asked.size());
    }

    private static boolean withdrawn(Asked asked) {
        return switch (asked.query().get(WITHDRAWN).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadQuestion("A value of 'withdrawn' is true (entries that were withdrawn are searched "
                    + "too) or false.");
        };
    }

    private static List<SearchPage.Kind> kinds(Asked asked, Map<String, Long> counts) {
        List<String> chosen = asked.query().get(SearchTerms.KIND.key()).map(Several::in).orElse(List.of());
        List<SearchPage.Kind> kinds = new ArrayList<>();
        for (Choice choice : SearchTerms.KIND.choices()) {
            long count = counts.getOrDefault(choice.value(), 0L);
            if (count > 0) {
                kinds.add(new SearchPage.Kind(choice.value(), choice.words(), count,
                        asked.query().with(SearchTerms.KIND.key(), choice.value()).page(),
                        chosen.isEmpty() || chosen.contains(choice.value())));
            }
        }
        return List.copyOf(kinds);
    }
}
