package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.journal.EventCatalogue;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.comparison.Comparison.Difference;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.testing.Contracts;
import org.accountabilityledger.web.feeds.Feed;
import org.accountabilityledger.web.feeds.FeedWriter;
import org.accountabilityledger.web.tables.Table;
import org.accountabilityledger.web.tables.TableWriter;
import org.accountabilityledger.wording.entries.Cited;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.entries.Names;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Of an entry of any kind, every form says who says it: a body, a publisher, or the ledger of an act of its own. */
class WhoSaysItTest {

    private static final Contracts EVENTS = Contracts.of("events");
    private static final String RECORDER = "clerk-7";
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    static Set<String> events() {
        return EVENTS.names();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_entry_says_who_says_it(String contract) {
        EntryLine line = line(contract);
        String publishers = String.join(", ", line.citations().stream().map(Cited::publisher).distinct().toList());
        assertThat(line.saidBy()).isEqualTo(ofTheLedger(line.event()).orElseGet(() -> line.speaker()
                .map(speaker -> "stated by " + speaker + line.reportedBy().map(reporter -> ", as " + reporter
                        + " reports").orElse("")).orElse("in the words of " + publishers)));
        assertThat(line.statedBy().map(Named::title).orElse(line.speaker().orElse(""))).isEqualTo(line.speaker().orElse(""));
        assertThat(line.saidBy()).as("somebody is named").doesNotEndWith("by ");
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_form_says_the_same(String contract) throws IOException {
        EntryLine line = line(contract);
        String feed = Jsoup.parse(new String(FeedWriter.write(new Feed("http://here", "id", "title", "/", false,
                List.of(), List.of(line))), StandardCharsets.UTF_8), org.jsoup.parser.Parser.xmlParser()).text();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        new TableWriter(JsonMapper.shared(), new Table<>(EntryLine.class,
                first -> new Slice<>(List.of(line), Optional.empty()))).write(table);
        assertThat(feed).contains(line.saidBy());
        assertThat(table.toString(StandardCharsets.UTF_8)).contains(line.saidBy());
        assertThat(shown("part/entries.jte", Map.of("entries", List.of(line), "showFile", true)))
                .contains(line.saidBy());
        assertThat(shown("part/changed.jte", Map.of("entries", List.of(line), "valid", true)))
                .contains(line.saidBy());
        assertThat(shown("part/differences.jte", Map.of("differences", List.of(new Difference("Field",
                Optional.empty(), Optional.of("is"), Optional.of(line))), "before", "then", "after", "now", "setBy",
                true))).contains(line.saidBy());
        if (ofTheLedger(line.event()).isPresent()) {
            assertThat(feed).doesNotContain("in the words of", "stated by");
        }
    }

    private static String shown(String template, Map<String, Object> parameters) {
        StringOutput page = new StringOutput();
        TEMPLATES.render(template, parameters, page);
        return Jsoup.parse(page.toString()).text();
    }

    private static Optional<String> ofTheLedger(String event) {
        return Optional.ofNullable(event.endsWith("-entry-withdrawn") ? "corrected by " + RECORDER
                : event.endsWith("-fell-due") ? "noted by the clock" : switch (event) {
                    case "sources-consulted" -> "checked by " + RECORDER;
                    case "source-archived", "source-kept" -> "archived by " + RECORDER;
                    case "source-registered" -> "registered by " + RECORDER;
                    case "source-withdrawn" -> "set aside by " + RECORDER;
                    case "self-review-noted" -> "noted by the ledger itself";
                    default -> null;
                });
    }

    private static EntryLine line(String contract) {
        String name = contract.replaceFirst("\\.\\d+$", "");
        LedgerEvent event = LedgerJson.mapper().readValue(EVENTS.text(contract),
                EventCatalogue.ofTheLedger().find(name).orElseThrow());
        Recorded recorded = new Recorded(7, Instant.parse("2026-01-02T03:04:05Z"), FileRef.of(event.file()), 2, name,
                event, RECORDER);
        return EntryQuery.of(List.of(recorded), new Names(Map.of(), Map.of()), ZoneOffset.UTC).getFirst();
    }
}
