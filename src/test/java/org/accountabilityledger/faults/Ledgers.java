package org.accountabilityledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.LedgerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole ledgers in processes of their own, and what is asked of each of them when a fault has passed. */
final class Ledgers {

    static final Duration LONG = Duration.ofMinutes(4);
    private static final String[] NOTHING_SHIPPED = {"ledger.demonstration=false", "ledger.built-in-rules=false"};

    private Ledgers() {
    }

    /** With a database of its own. */
    static LedgerProcess in(Path folder) throws Exception {
        return LedgerProcess.in(folder, NOTHING_SHIPPED);
    }

    /** One of several nodes. */
    static LedgerProcess on(TestDatabase database, Path folder) throws Exception {
        return LedgerProcess.in(folder, Stream.concat(Stream.of(NOTHING_SHIPPED), database.properties().entrySet()
                .stream().map(each -> each.getKey() + "=" + each.getValue())).toArray(String[]::new));
    }

    /** What the page for people says of one part, as programs read it. */
    static JsonNode status(int port, String part) throws Exception {
        JsonNode parts = JsonMapper.shared().readTree(Writers.get(port, "/status.json").body()).get("parts");
        return StreamSupport.stream(parts.spliterator(), false)
                .filter(each -> each.get("part").asString().equals(part)).findFirst().orElseThrow();
    }

    /** Views that are built from the journal alone are what is read. */
    static void assertViewsAreFreshFolds(int port) throws Exception {
        List<String> views = Extent.WHOLE ? StreamSupport.stream(JsonMapper.shared()
                .readTree(Writers.get(port, "/views.json").body()).get("items").spliterator(), false)
                .map(view -> view.get("reference").asString()).toList() : List.of("titles");
        for (String view : views) {
            assertThat(Writers.send(port, "/api/v1/views/" + view + "/rebuild", "r", "{}").statusCode()).as(view)
                    .isBetween(200, 299);
        }
        await().atMost(LONG).untilAsserted(() -> assertThat(stages(port)).hasSize(views.size())
                .containsOnly("SHOWN"));
    }

    private static List<String> stages(int port) throws Exception {
        JsonNode rebuilds = JsonMapper.shared().readTree(Writers.get(port, "/views.json").body()).get("rebuilds");
        return StreamSupport.stream(rebuilds.spliterator(), false).map(each -> each.get("stage").asString()).toList();
    }
}
