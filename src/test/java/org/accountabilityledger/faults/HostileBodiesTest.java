package org.accountabilityledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.testing.LedgerProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve hostile bodies at once are refused by a ledger with 256 MB, and who records beside them is not kept waiting. */
@Tag("faults")
class HostileBodiesTest {

    private static final int AT_ONCE = 12;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String COMMAND = "/api/v1/commands/register-institution";
    private static final String DOSSIER = "/api/v1/dossiers?check=true";

    private static final Map<String, String> JSON = Map.of(
            "empty citations", "{\"citations\":[" + "{},".repeat(299_999) + "{}]}",
            "as many as are read", "{\"citations\":[" + "{},".repeat(20_000) + "{}]}",
            "long keys over numbers", "{\"" + "k".repeat(49_000) + "\":[" + "1,".repeat(200_000) + "1]}",
            "ways of long keys", ("{\"" + "k".repeat(199) + "\":").repeat(31) + "[" + "1e5000,".repeat(20_000) + "1]"
                    + "}".repeat(31),
            "deep", "[".repeat(500_000),
            "unknown fields", fields(40_000),
            "long number", "{\"citations\":1" + "0".repeat(900_000) + "}",
            "great exponent", "{\"citations\":1e999999999}",
            "long words", "{\"occurredOn\":\"" + "x".repeat(900_000) + "\"}");

    private static final Map<String, String> YAML = Map.of(
            "nested long keys", nested(13, 1000) + " [" + "a,".repeat(190_000) + "a]",
            "nested keys as long as are read", nested(14, 19) + " [" + "a,".repeat(90_000) + "a]",
            "aliases", "a: &x [b]\nl: [" + "*x,".repeat(300_000) + "*x]",
            "a list of nothing", "entries: [" + "{},".repeat(90_000) + "{}]",
            "a list in a list", "[".repeat(400_000),
            "one key again and again", "a: 1\n".repeat(300_000),
            "long word", "title: " + "x".repeat(4_000_000));

    @TempDir
    private Path folder;

    @Test
    void they_are_refused_and_a_command_beside_them_is_recorded() throws Exception {
        List<String> properties = new ArrayList<>(List.of("ledger.demonstration=false", "ledger.built-in-rules=false"));
        TestDatabase.migrated().properties().forEach((name, value) -> properties.add(name + "=" + value));
        try (LedgerProcess ledger = LedgerProcess.in(folder, properties.toArray(String[]::new))) {
            for (Map.Entry<String, String> body : JSON.entrySet()) {
                refused(ledger.port(), COMMAND, "application/json", body);
            }
            for (Map.Entry<String, String> body : YAML.entrySet()) {
                refused(ledger.port(), DOSSIER, "application/yaml", body);
            }
        }
    }

    private static void refused(int port, String path, String type, Map.Entry<String, String> body) throws Exception {
        List<CompletableFuture<Integer>> statuses = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            statuses.add(CLIENT.sendAsync(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Content-Type", type).header("Idempotency-Key", "hostile")
                    .POST(BodyPublishers.ofString(body.getValue())).build(), BodyHandlers.ofString())
                    .thenApply(answer -> answer.statusCode()));
        }
        assertThat(Writers.register(port, "beside-" + body.getKey().replace(' ', '-')).statusCode())
                .as("beside %s", body.getKey()).isEqualTo(201);
        for (CompletableFuture<Integer> status : statuses) {
            // Dossiers are read one at a time: who waits too long for its turn is told to come again.
            assertThat(status.get(2, TimeUnit.MINUTES)).as(body.getKey())
                    .matches(found -> found >= 400 && found < 500 || found == 503 && path.equals(DOSSIER));
        }
    }

    private static String fields(int many) {
        StringBuilder fields = new StringBuilder("{");
        for (int i = 0; i < many; i++) {
            fields.append("\"unknown").append(i).append("\":1,");
        }
        return fields.append("\"last\":1}").toString();
    }

    private static String nested(int deep, int length) {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < deep; i++) {
            keys.append(" ".repeat(i)).append("k".repeat(length)).append(i).append(":\n");
        }
        return keys.append(" ".repeat(deep)).append("last:").toString();
    }
}
