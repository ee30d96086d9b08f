package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.Seed;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is asked of the real cases, at any address, in any form, on any day and as of any moment, is answered alike
 * with made-up examples in the ledger and without.
 */
class ExamplesChangeNothingTest {

    private static final long SEED = Seed.of(ExamplesChangeNothingTest.class);
    private static final Random RANDOM = new Random(SEED);
    private static final int PAGES_OF_FILES = Extent.of(40, 100);
    private static final int LINKS = Extent.of(40, 100);
    private static final List<String> DAYS = List.of("2004-01-01", "2015-02-28", "2025-06-10", "2025-12-31", "2031-01-01");

    // What is said of the ledger itself, and of the moments at which a page changed.
    private static final String OF_THE_LEDGER = "/(views|about|api|data|actuator|timemap|as-of)([/.?].*)?";

    private static Visitor with;
    private static Visitor without;
    private static List<Recorded> beside;
    private static List<Recorded> alone;

    @BeforeAll
    static void two_ledgers_have_the_same_real_cases() {
        with = Visitor.of(TwoLedgers.withExamples());
        without = Visitor.of(TwoLedgers.withoutExamples());
        beside = TwoLedgers.real(TwoLedgers.withExamples());
        alone = TwoLedgers.real(TwoLedgers.withoutExamples());
        assertThat(names(beside)).hasSizeGreaterThan(200).isEqualTo(names(alone));
    }

    @Test
    void at_every_address_of_all_cases_on_any_day_and_as_of_any_moment() {
        List<String> lists = TwoLedgers.doors().flatMap(ExamplesChangeNothingTest::ofAllCases)
                .filter(path -> !path.matches(OF_THE_LEDGER)).distinct().toList();
        assertThat(lists).hasSizeGreaterThan(60);
        for (String path : lists) {
            alike(path, "");
            alike(path, path.startsWith("/compare/") ? "" : "validOn=" + DAYS.get(RANDOM.nextInt(DAYS.size())));
            int known = RANDOM.nextInt(alone.size());
            alike(path, known, "");
            alike(path, known, path.startsWith("/compare/") ? "" : "validOn=" + DAYS.get(RANDOM.nextInt(DAYS.size())));
        }
    }

    @Test
    @Tag("faults")
    void at_the_addresses_of_real_files() {
        List<String> files = new ArrayList<>(TwoLedgers.doors().flatMap(ExamplesChangeNothingTest::ofEachFile).toList());
        Collections.shuffle(files, RANDOM);
        assertThat(files).hasSizeGreaterThan(PAGES_OF_FILES);
        files.stream().limit(PAGES_OF_FILES).forEach(path -> {
            alike(path, "");
            alike(path, RANDOM.nextInt(alone.size()), "");
        });
    }

    @Test
    @Tag("faults")
    void wherever_the_links_and_the_choices_of_the_pages_lead() {
        Set<String> led = new TreeSet<>();
        for (String list : List.of("/", "/commitments", "/recommendations", "/reviews", "/allegations", "/institutions",
                "/sources", "/due", "/outstanding", "/slippage", "/reversals", "/timeline", "/changes", "/measures",
                "/search?q=police", "/search?q=example", "/search?q=Coastshire")) {
            alike(list, "");
            led.addAll(leads(list));
        }
        List<String> links = new ArrayList<>(led);
        Collections.shuffle(links, RANDOM);
        assertThat(links).hasSizeGreaterThan(LINKS);
        links.stream().limit(LINKS).forEach(path -> alike(path, ""));
    }

    private static Stream<String> ofAllCases(String pattern) {
        return Stream.of(pattern.replaceFirst("\\{moments:[^}]*}", "2025-01-01...2025-09-01")
                .replace("{moments}", "2015-01-01...2025-06-20")).flatMap(path -> path.contains("{name:")
                ? measures().map(name -> path.replaceFirst("\\{name:[^}]*}", name)) : Stream.of(path))
                .filter(path -> !path.contains("{"));
    }

    private static Stream<String> measures() {
        return without.json("/measures.json").findValuesAsString("measure").stream().distinct();
    }

    /** A pattern with a file in it, filled with each of its kind. */
    private static Stream<String> ofEachFile(String pattern) {
        if (!pattern.matches(".*\\{(reference|slug):.*") || pattern.contains("clock-rules")) {
            return Stream.empty();
        }
        String plain = pattern.replace("{moments}", "2015-01-01...2025-06-20");
        String kind = plain.replaceFirst(".*/([a-z]+)s/\\{(reference|slug).*", "$1");
        return alone.stream().map(Recorded::file).filter(file -> file.kind().equals(kind))
                .map(file -> plain.replaceFirst("\\{(reference|slug):[^}]*}", file.reference())).distinct();
    }

    /** To which addresses of the ledger a page leads, by its links and by each choice of its forms. */
    private static Set<String> leads(String path) {
        Element page = without.page(path);
        Set<String> leads = page.select("main a[href^=/]").eachAttr("href").stream()
                .map(href -> href.replaceFirst("#.*", "")).collect(Collectors.toCollection(TreeSet::new));
        page.select("main form.filter select").forEach(choice -> choice.select("option[value]").eachAttr("value").stream()
                .filter(value -> !value.isEmpty()).forEach(value -> leads.add(path.replaceFirst("\\?.*", "") + "?"
                        + choice.attr("name") + "=" + value)));
        leads.removeIf(lead -> lead.matches(OF_THE_LEDGER) || lead.contains("cursor=") || lead.contains(" ")
                || lead.matches(".*(/as-of/|knownAt=|T\\d\\d:).*"));
        return leads;
    }

    private static void alike(String path, String asked) {
        assertThat(said(with, path, asked)).as("%s?%s, seed %d", path, asked, SEED)
                .isEqualTo(said(without, path, asked));
    }

    /** As of when so many entries of real cases were recorded. */
    private static void alike(String path, int known, String asked) {
        String more = asked.isEmpty() ? "" : "&" + asked;
        assertThat(said(with, path, "knownAt=" + beside.get(known).recordedAt() + more))
                .as("%s?%s known at real entry %d, seed %d", path, asked, known, SEED)
                .isEqualTo(said(without, path, "knownAt=" + alone.get(known).recordedAt() + more));
    }

    private static String said(Visitor visitor, String path, String asked) {
        String query = path.startsWith("/search") && !path.contains("?") ? "q=police" : "";
        String all = Stream.of(query, asked).filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
        HttpResponse<String> answer = visitor.get(path + (all.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + all));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return answer.statusCode() + " " + withoutMoments(type.contains("json") ? json(answer.body())
                : type.startsWith("text/csv") ? table(answer.body())
                : type.startsWith("text/html") ? Jsoup.parse(answer.body()).text() : answer.body());
    }

    private static String json(String body) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter()
                .writeValueAsString(withoutPositions(JsonMapper.shared().readTree(body)));
    }

    private static JsonNode withoutPositions(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                Stream.of("position", "next").forEach(object::remove);
                object.forEach(ExamplesChangeNothingTest::withoutPositions);
            }
            case ArrayNode many -> many.forEach(ExamplesChangeNothingTest::withoutPositions);
            default -> {
            }
        }
        return node;
    }

    private static String table(String body) {
        List<String> columns = Arrays.asList(body.lines().findFirst().orElse("").split(","));
        int position = columns.indexOf("position");
        return position < 0 ? body : body.lines().map(line -> {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            return IntStream.range(0, cells.length).filter(i -> i != position).mapToObj(i -> cells[i])
                    .collect(Collectors.joining(","));
        }).collect(Collectors.joining("\n"));
    }

    /** When and where it was recorded differs between two ledgers, whatever they say. */
    private static String withoutMoments(String said) {
        return said.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z", "MOMENT")
                .replaceAll("\\d{8}T\\d{6}Z", "MOMENT").replaceAll("\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?", "TIME")
                .replaceAll("position \\d+", "POSITION").replaceAll("urn:uuid:[0-9a-f-]+", "ID")
                .replaceAll("(127.0.0.1|localhost):(\\d+|TIME)", "HERE")
                .replaceAll("cursor=[^\"&<]*", "CURSOR");
    }

    private static List<String> names(List<Recorded> entries) {
        return entries.stream().map(entry -> entry.file().name() + "/" + entry.number()).toList();
    }
}
