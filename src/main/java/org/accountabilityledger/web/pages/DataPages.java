package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.ListQuery;
import org.accountabilityledger.web.pages.DataPage.Address;
import org.accountabilityledger.web.pages.DataPage.Dataset;
import org.accountabilityledger.web.tables.Columns;
import org.accountabilityledger.wording.vocabulary.Vocabulary;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where programs read what is on the ledger, and which columns each table has. */
@Controller
class DataPages {

    private static final MediaType LINKED_DATA = new MediaType("application", "ld+json");

    private static final List<Dataset> OTHER_LISTS = List.of(
            list("/gaps", "Duties accepted with nothing promised (?list=nothing-promised) or accepted in principle "
                    + "(?list=in-principle); the gaps of commitments are at /commitments?gap=not-yet-assessed and "
                    + "/commitments?gap=found-otherwise", DutyLine.class),
            list("/measures", "Every figure of every measure: now and at the end of each quarter, each count beside what "
                    + "it is counted of", MeasureRow.class),
            list("/changes", "Every entry that was recorded between two moments (by=known: as recordedAt says, in "
                    + "UTC), or that happened between two days (by=valid: as occurredOn and countsFrom say, in civil "
                    + "days of the ledger’s zone) (?from=&to=&by=&kind=)", EntryLine.class, "atom"),
            list("/timeline", "Every entry, newest first", EntryLine.class, "atom"),
            list("/crosswalk", "Which of the ledger’s values each word of another register is read as, a row for each; with "
                    + "no value where it is read as none", CrosswalkRow.class),
            list("/search", "Every entry that says some words (?q=)", EntryLine.class, "atom"));

    private static final List<Address> OTHERS = List.of(
            new Address("/index.json", "What the ledger holds, and what came last"),
            new Address("/commitments/{reference}.json", "One file with all of its entries; likewise recommendations, "
                    + "reviews, allegations, institutions, sources, consultations and clock-rules"),
            new Address("/commitments/{reference}.atom", "What is recorded about one file, as a feed; likewise the "
                    + "other kinds of files"),
            new Address("/commitments/{reference}/figures.csv", "Every figure of what a promise is counted by, beside "
                    + "baseline, target and who says so; likewise .json, and of recommendations and reviews"),
            new Address("/institutions/{slug}.csv", "The scorecard of one body: each count beside what it is counted "
                    + "of, now and at the end of each of the last quarters"),
            new Address("/measures/{name}.csv", "The cases behind a measure, each with its file and entry; likewise "
                    + ".json, with its history (?answer=&quarter=2025-Q4)"),
            new Address("/commitments/{reference}/history.json", "One file after each of its entries, and what that "
                    + "entry changed (?entry=4); likewise recommendations, reviews, allegations and institutions, and "
                    + ".csv"),
            new Address("/compare/{moment}...{moment}/commitments/{reference}.csv", "One file at two moments, field by "
                    + "field; likewise recommendations, reviews, allegations and institutions, and without a file "
                    + "the counts of all"),
            new Address("/as-of/{moment}/commitments.csv", "Any of these as it was known at a moment; with ?validOn= "
                    + "and ?knownAt= for any day and any moment"),
            new Address("/context.jsonld", "What the fields mean, as a context of JSON-LD 1.1; every answer in JSON "
                    + "names it in a Link header"),
            new Address("/views.json", "How far each view has read"),
            new Address("/status.json", "What works at this moment and what does not, since when, and what that means"),
            new Address("/api/v1/openapi.json", "How entries are recorded, and what each address is asked and "
                    + "answers (OpenAPI)"));

    private final DataPage data;

    DataPages(List<ListQuery<?, ?, ?>> lists) {
        Stream<Dataset> declared = lists.stream().map(ListQuery::list).map(DataPages::list);
        this.data = new DataPage("Not yet chosen. Until it is, the law of the place where you read this says what you may "
                + "do with the data; the sources that it cites have licences of their own.",
                "JSON, tables and feeds may be read by pages elsewhere (Access-Control-Allow-Origin: *); nobody needs a "
                        + "key or an account to read.", Stream.concat(declared, OTHER_LISTS.stream()).toList(), OTHERS,
                Vocabulary.TERMS);
    }

    /** What the fields mean, for programs that read JSON as linked data. */
    @GetMapping(path = "/context.jsonld", produces = "application/ld+json",
            name = "What the fields mean, as a context of JSON-LD 1.1")
    ResponseEntity<Map<String, Object>> context() {
        return ResponseEntity.ok().contentType(LINKED_DATA).cacheControl(CacheControl.noCache().cachePublic())
                .body(Vocabulary.context());
    }

    @GetMapping(path = "/data", name = "Where programs read, and what the fields mean")
    Page<DataPage> data() {
        return new Page<>("data", "Data", data);
    }

    private static Dataset list(ListDefinition<?> list) {
        return list(list.path(), list.words(), list.line(), list.calendar() ? new String[] {"atom", "ics"}
                : new String[] {"atom"});
    }

    private static Dataset list(String path, String words, Class<?> row, String... further) {
        return new Dataset(path, words, Stream.concat(Stream.of("json", "csv"), Stream.of(further)).toList(),
                Columns.names(row));
    }
}
