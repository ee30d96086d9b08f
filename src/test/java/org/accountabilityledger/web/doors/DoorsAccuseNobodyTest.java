package org.accountabilityledger.web.doors;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.RoughFiles;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Seed;
import org.accountabilityledger.testing.Visitor;
import org.accountabilityledger.web.doors.Folded.One;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * At every door of the product: no list, count, bar, comparison, calendar, letter, feed or page accuses anybody otherwise
 * than the folds, of random ledgers with rough dates that stand in one database. {@code -Pfaults} asks more of them,
 * {@code -Dledgers=10000} as many as that; {@code -Dseed=} the same again.
 */
@Tag("faults")
class DoorsAccuseNobodyTest {

    private static final int LEDGERS = Integer.getInteger("ledgers", Extent.of(40, 1000));
    private static final int LOOKED_AT = 6;
    private static final long SEED = Seed.of(DoorsAccuseNobodyTest.class);
    private static final LocalDate TODAY = RoughFiles.FIRST.plusDays(RoughFiles.SPAN);
    private static final String ACCUSES =
            "(?s).*(overdue by \\d|\\d days? late|answered late|came late|(?<!or )after (it|that day) had passed).*";

    private static List<RoughLedger> ledgers;
    private static Node node;
    private static Visitor visitor;

    /** A moment of the two times, and how it is asked for. */
    record Asked(LocalDate day, Optional<Instant> known) {

        String query() {
            return "validOn=" + day + known.map(at -> "&knownAt=" + at).orElse("");
        }

        Folded folded() {
            return Folded.of(ledgers, day, known.orElse(Instant.MAX));
        }
    }

    static Stream<Asked> moments() {
        Random random = new Random(SEED + 1);
        return Stream.of(new Asked(RoughFiles.FIRST.plusDays(10 + random.nextInt(8)), Optional.empty()),
                new Asked(RoughFiles.FIRST.plusDays(18 + random.nextInt(12)), Optional.empty()),
                new Asked(TODAY, Optional.empty()),
                new Asked(RoughFiles.FIRST.plusDays(18 + random.nextInt(6)),
                        Optional.of(RoughFiles.FIRST.plusDays(26).atTime(20, 0).atZone(LONDON).toInstant())));
    }

    @BeforeAll
    static void many_ledgers_stand_in_one_database() {
        ledgers = RoughLedger.many(new Random(SEED), LEDGERS);
        TestDatabase database = TestDatabase.migrated();
        RoughLedger.write(ledgers, database);
        node = Node.on(database, Clock.fixed(TODAY.atTime(12, 0).atZone(LONDON).toInstant(), LONDON));
        assertThat(node.bean(ProjectionRunner.class).awaitAll(Duration.ofMinutes(30))).isTrue();
        visitor = Visitor.of(node);
    }

    @AfterAll
    static void the_node_stops() {
        node.close();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void every_list_says_of_each_file_what_its_fold_says(Asked asked) {
        Folded folded = asked.folded();
        assertThat(rows(asked, "/commitments", row -> told(row, "original") + " | " + told(row, "current")))
                .as(told(asked)).isEqualTo(folded.promises());
        assertThat(rows(asked, "/reviews", row -> told(row, "original") + " | " + told(row, "current")
                + prefixed(row.getField("daysAfterOriginalDue")))).as(told(asked)).isEqualTo(folded.audits());
        assertThat(rows(asked, "/duties", row -> row.getField("reply") + " | " + row.getField("daysOverdue") + " | "
                + row.getField("daysOverdueByOriginal"))).as(told(asked)).isEqualTo(folded.duties());
    }

    @ParameterizedTest
    @MethodSource("moments")
    void every_narrowed_list_holds_those_whom_the_folds_accuse(Asked asked) {
        Folded folded = asked.folded();
        assertThat(names(asked, "/commitments", "gap=found-otherwise", "reference")).isEqualTo(folded.foundOtherwise());
        assertThat(names(asked, "/commitments", "gap=not-yet-assessed", "reference")).isEqualTo(folded.notAssessed());
        assertThat(names(asked, "/duties", "late=true", "duty")).as(told(asked)).isEqualTo(folded.answeredLate());
        List<String> overdue = having(folded.duties(), "OVERDUE");
        assertThat(names(asked, "/duties", "reply=OVERDUE", "duty")).as(told(asked)).isEqualTo(overdue);
        assertThat(table("/outstanding.csv?" + asked.query()).map(row -> row.getField("duty") + " "
                + row.getField("reply")).sorted()).as(told(asked)).containsExactlyElementsOf(folded.outstanding());
        assertThat(table("/due.csv?" + asked.query()).filter(row -> row.getField("standing").equals("OVERDUE"))
                .map(row -> row.getField("file.reference") + " " + row.getField("subject")).sorted()).as(told(asked))
                .containsExactlyElementsOf(folded.overdueDays());
        assertThat(table("/slippage.csv?afterExpiry=true&" + asked.query()).map(row -> (row.getField("duty").isEmpty()
                ? row.getField("file.reference") : row.getField("duty")) + " " + row.getField("entry")).sorted())
                .as(told(asked)).containsExactlyElementsOf(folded.movedLate());
    }

    @ParameterizedTest
    @MethodSource("moments")
    void every_count_is_that_of_the_folds(Asked asked) {
        Folded folded = asked.folded();
        JsonNode first = visitor.json("/index.json?" + asked.query());
        assertThat(first.at("/due/overdue").asLong()).as(told(asked)).isEqualTo(folded.overdueDays().size());
        assertThat(first.at("/replies/overdue").asLong()).isEqualTo(having(folded.duties(), "OVERDUE").size());
        assertThat(first.at("/gaps/foundOtherwise").asLong()).isEqualTo(folded.foundOtherwise().size());
        assertThat(first.at("/gaps/notYetAssessed").asLong()).isEqualTo(folded.notAssessed().size());
        facet(asked, "/commitments.json", "schedule", folded.promises(), 1);
        facet(asked, "/commitments.json", "originalSchedule", folded.promises(), 0);
        facet(asked, "/reviews.json", "schedule", folded.audits(), 1);
        facet(asked, "/duties.json", "reply", folded.duties(), 0);
        assertThat(answers(asked, "claimed-not-found-complete", "FOUND_OTHERWISE")).as(told(asked))
                .isEqualTo(folded.foundOtherwise().size());
        assertThat(answers(asked, "moved-after-the-day", "AFTER")).as(told(asked))
                .isEqualTo(folded.all().stream().mapToLong(One::deferredLate).sum());
    }

    @ParameterizedTest
    @MethodSource("moments")
    void every_scorecard_letter_feed_and_page_accuses_as_the_folds_do(Asked asked) {
        List<One> some = new ArrayList<>(asked.folded().all());
        Collections.shuffle(some, new Random(SEED + 2));
        some.stream().limit(LOOKED_AT).forEach(one -> look(asked, one));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void every_comparison_of_two_days_accuses_on_each_as_the_folds_do(Asked asked) {
        List<One> some = new ArrayList<>(asked.folded().all());
        Collections.shuffle(some, new Random(SEED + 3));
        String moments = asked.known().map(at -> at + "..." + Instant.now().truncatedTo(ChronoUnit.SECONDS))
                .orElseGet(() -> asked.day() + "..." + TODAY);
        some.stream().limit(LOOKED_AT).map(One::of).forEach(ledger -> {
            One before = asked.known().map(at -> One.of(ledger, at.atZone(LONDON).toLocalDate(), at))
                    .orElseGet(() -> One.of(ledger, asked.day(), Instant.MAX));
            One after = One.of(ledger, TODAY, Instant.MAX);
            compared(moments, "/commitments/" + ledger.files().promised().reference(),
                    DoorTallies.accused(before.promise(), before), DoorTallies.accused(after.promise(), after));
            compared(moments, "/recommendations/" + ledger.files().called().reference(),
                    DoorTallies.accused(before.call(), before), DoorTallies.accused(after.call(), after));
        });
    }

    private static void compared(String moments, String path, boolean before, boolean after) {
        String address = "/compare/" + moments + path + ".csv?by=" + (moments.contains("T") ? "known" : "valid");
        table(address).forEach(row -> {
            if (!before) {
                assertThat(row.getField("before")).as("seed %d, %s", SEED, address).doesNotMatch(ACCUSES);
            }
            if (!after) {
                assertThat(row.getField("after")).as("seed %d, %s", SEED, address).doesNotMatch(ACCUSES);
            }
        });
    }

    /** A calendar is kept by who subscribed to it: what it says must hold on every day on which it is read. */
    @Test
    void every_calendar_has_the_days_of_the_list_and_accuses_nobody() {
        List<RoughLedger> some = new ArrayList<>(ledgers);
        Collections.shuffle(some, new Random(SEED + 4));
        some.stream().limit(3L * LOOKED_AT).map(ledger -> ledger.files().body().reference()).forEach(body -> {
            String calendar = visitor.get("/due.ics?institution=" + body).body().replace("\r\n ", "");
            assertThat(calendar).as("seed %d, %s", SEED, body).doesNotMatch(ACCUSES).doesNotMatch("(?s).*(OVERDUE|silent).*");
            assertThat(calendar.lines().filter(line -> line.startsWith("DTSTART")).map(line -> line.replaceFirst(".*:", ""))
                    .sorted()).as("seed %d, %s", SEED, body).containsExactlyElementsOf(
                            table("/due.csv?institution=" + body).filter(row -> !row.getField("standing").equals("ENDED"))
                                    .map(row -> row.getField("last").replace("-", "")).filter(day -> !day.isEmpty())
                                    .sorted().toList());
        });
    }

    private void look(Asked asked, One one) {
        String as = told(asked) + ", " + one.body();
        Map<String, String> card = table("/institutions/" + one.body() + ".csv?" + asked.query())
                .filter(row -> row.getField("seen").equals("NOW"))
                .collect(Collectors.toMap(row -> row.getField("tally"), row -> row.getField("count")));
        Map<String, String> expected = new TreeMap<>(DoorTallies.of(one));
        assertThat(card).as(as).containsAllEntriesOf(expected);
        String call = "/recommendations/" + one.of().files().called().reference();
        onRecord(as, asked, one, call);
        silent(as, "/commitments/" + one.of().files().promised().reference(), asked, DoorTallies.accused(one.promise(), one));
        silent(as, call, asked, DoorTallies.accused(one.call(), one));
        silent(as, "/reviews/" + one.of().files().audited().reference(), asked, DoorTallies.accused(one.audit(), one));
    }

    /** Who is silent, and which step is perhaps reached. */
    private static void onRecord(String as, Asked asked, One one, String call) {
        if (one.call().standing()) {
            JsonNode letters = visitor.json(call + "/letters.json?" + asked.query()).get("duties");
            assertThat(letters.valueStream().map(each -> each.at("/duty/duty").asString())).as(as)
                    .containsExactlyInAnyOrderElementsOf(one.silent().map(duty -> duty.id().value()).toList());
            assertThat(letters.valueStream().filter(each -> !each.get("letters").isEmpty()).count()).as(as)
                    .isEqualTo(one.overdueReplies());
        }
        if (one.promise().standing()) {
            assertThat(visitor.json("/commitments/" + one.of().files().promised().reference() + ".json?" + asked.query())
                    .get("milestones").valueStream().map(step -> step.get("mayBeReached").asBoolean())).as(as)
                    .containsExactlyElementsOf(one.promise().delivery().milestones().stream()
                            .map(one.promise()::mayBeReached).toList());
        }
    }

    /** Of whom nothing bears out an accusation, no form of the page has a word of one. */
    private static void silent(String as, String path, Asked asked, boolean accused) {
        if (!accused && visitor.get(path + "?" + asked.query()).statusCode() == 200) {
            assertThat(visitor.page(path + "?" + asked.query()).select(Frame.MAIN).text()).as("%s %s", as, path)
                    .doesNotMatch(ACCUSES);
            assertThat(visitor.get(path + ".json?" + asked.query()).body()).as("%s %s", as, path)
                    .doesNotMatch(ACCUSES).doesNotMatch("(?s).*\"(OVERDUE|MET_LATE)\".*");
            if (asked.known().isEmpty() && asked.day().equals(TODAY)) {
                assertThat(visitor.get(path + ".atom").body()).as("%s %s", as, path).doesNotMatch(ACCUSES);
            }
        }
    }

    private static void facet(Asked asked, String list, String filter, Map<String, String> folded, int part) {
        Map<String, Long> counts = folded.values().stream().collect(Collectors.groupingBy(value ->
                value.split(" \\| ")[part].split(" ")[0], TreeMap::new, Collectors.counting()));
        JsonNode page = visitor.json(list + "?" + asked.query());
        JsonNode found = page.at("/facets/" + filter);
        counts.forEach((value, count) -> {
            if (!found.isMissingNode()) {
                assertThat(found.path(value).asLong()).as("%s, %s, %s", told(asked), filter, value).isEqualTo(count);
            }
        });
    }

    private static long answers(Asked asked, String measure, String answer) {
        return table("/measures/" + measure + ".csv?" + asked.query())
                .filter(row -> row.getField("answer").equals(answer)).count();
    }

    private static List<String> having(Map<String, String> told, String standing) {
        return told.entrySet().stream().filter(each -> each.getValue().startsWith(standing + " ")).map(Map.Entry::getKey)
                .sorted().toList();
    }

    private static Map<String, String> rows(Asked asked, String list, Function<NamedCsvRecord, String> told) {
        return table(list + ".csv?" + asked.query()).filter(row -> !name(row).equals("other"))
                .collect(Collectors.toMap(DoorsAccuseNobodyTest::name, told, (one, _) -> one, TreeMap::new));
    }

    private static List<String> names(Asked asked, String list, String filter, String name) {
        return table(list + ".csv?" + filter + "&" + asked.query()).map(row -> row.getField(name)).sorted().toList();
    }

    private static String name(NamedCsvRecord row) {
        return row.findField("reference").or(() -> row.findField("duty")).orElseThrow();
    }

    private static String told(NamedCsvRecord row, String which) {
        String days = row.getField("schedule." + which + ".days");
        return row.getField("schedule." + which + ".standing") + (days.isEmpty() ? "" : " " + days);
    }

    private static String prefixed(String days) {
        return days.isEmpty() ? "" : " | " + days;
    }

    private static String told(Asked asked) {
        return "seed " + SEED + ", " + asked.query();
    }

    private static Stream<NamedCsvRecord> table(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return CsvReader.builder().ofNamedCsvRecord(answer.body()).stream();
    }
}
