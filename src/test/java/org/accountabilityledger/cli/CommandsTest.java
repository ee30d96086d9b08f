package org.accountabilityledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accountabilityledger.platform.TestServer;
import org.accountabilityledger.testing.Bundles;
import org.accountabilityledger.testing.CommandProcess;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.LedgerProcess;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The commands as people give them: in processes of their own, on data folders of their own, and killed. */
@Order(1)
class CommandsTest {

    private static final long SEED = Seed.of(CommandsTest.class);
    private static final int KILLS = Extent.of(1, 3);
    private static final Pattern IN_README = Pattern.compile("-Dspring-boot\\.run\\.arguments=\"([^\"]+)\"");
    private static final Pattern OPEN = Pattern.compile("open at http://localhost:(\\d+)/");
    private static final String SAME = "What could be compared is the same.";

    private final Random random = new Random(SEED);
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    @BeforeAll
    static void a_ledger_with_the_rules_is_there() throws Exception {
        LedgerProcess.in(TestServer.folderWithPrograms(folder.resolve("original")), "ledger.demonstration=false").close();
    }

    @Test
    void the_commands_of_the_readme_copy_a_ledger() throws Exception {
        List<String> commands = IN_README.matcher(Files.readString(Path.of("README.md"))).results()
                .map(found -> found.group(1)).toList();
        assertThat(commands).hasSize(3);
        try (LedgerProcess ledger = LedgerProcess.in(folder.resolve("original"), "ledger.demonstration=false")) {
            assertThat(ends(1, "export none --ledger.data-dir=original")).contains("Another ledger is running on the data folder", "--from");
            ends(0, commands.getFirst().replace("localhost:8080", "localhost:" + ledger.port()));
            assertThat(ends(0, commands.getLast() + " --at http://localhost:" + ledger.port())).contains("titles: done, 19 entries in ", "the same as what was read");
        }
        TestServer.folderWithPrograms(folder.resolve("copy"));
        try (CommandProcess copy = run(commands.get(1).replace("port=8081", "port=0"))) {
            await().atMost(Duration.ofMinutes(5)).until(() -> OPEN.matcher(copy.words()).find());
            assertThat(copy.words()).contains(SAME);
            assertThat(home(copy)).contains("This is a copy of another ledger, up to its entry 19");
        }
        ends(0, "export again --ledger.data-dir=copy");
        assertThat(Files.mismatch(folder.resolve("again/tagmanifest-sha256.txt"),
                folder.resolve("ledger.bag/tagmanifest-sha256.txt"))).isEqualTo(-1);
    }

    @Test
    void commands_that_are_killed_go_on_where_they_stopped() throws Exception {
        TestServer.folderWithPrograms(folder.resolve("killed"));
        until("export bag --ledger.data-dir=original", "SHA-256 of the bundle");
        until("replay bag --no-serve --ledger.data-dir=killed", SAME);
        assertThat(Bundles.says(0, "verify-bundle", folder.resolve("bag").toString())).contains("bag holds 19 entries");
    }

    @Test
    void a_ledger_is_replayed_to_a_moment_into_a_copy_that_is_thrown_away() throws Exception {
        String bag = folder.resolve("whole").toString();
        assertThat(Bundles.says(0, "export", bag, "--ledger.data-dir=" + folder.resolve("original"))).contains("SHA-256");
        try (CommandProcess copy = run("replay whole --up-to 5 --scratch --server.port=0")) {
            await().atMost(Duration.ofMinutes(5)).until(() -> OPEN.matcher(copy.words()).find());
            assertThat(copy.words()).contains("The copy ends at position 5, recorded at ");
            assertThat(home(copy)).contains("This is a copy of another ledger, up to its entry 5");
            assertThat(scratches(copy)).isNotEmpty();
            copy.close();
            assertThat(scratches(copy)).isEmpty();
        }
        assertThat(Bundles.says(1, "replay", bag, "--up-to", "2001-01-01", "--scratch", "--no-serve"))
                .contains("Nothing had been recorded by 2001-01-01.");
        assertThat(Bundles.says(1, "replay", bag, "--up-to", "yesterday", "--scratch", "--no-serve"))
                .contains("--up-to is a position such as 120");
    }

    /** Where it said that its data are, if they are still there. */
    private static List<Path> scratches(CommandProcess copy) {
        return Pattern.compile("data are in (\\S+)").matcher(copy.words()).results()
                .map(found -> Path.of(found.group(1))).filter(Files::exists).toList();
    }

    @Test
    void what_is_not_understood_or_not_done_has_an_exit_code_and_a_sentence() throws Exception {
        String nothing = Files.createDirectory(folder.resolve("nothing")).toString();
        assertThat(Bundles.says(2, "exprot", "x")).contains("Unmatched argument", "export");
        assertThat(Bundles.says(2, "export")).contains("Missing required parameter: 'FOLDER'");
        assertThat(Bundles.says(2, "export", "--from", "8080", "x")).contains("--from is an address such as");
        assertThat(Bundles.says(0, "--help")).contains("export", "replay", "rebuild", "verify-bundle", "The exit code is");
        assertThat(Bundles.says(0, "replay", "--help")).contains("--no-serve");
        assertThat(Bundles.says(1, "verify-bundle", nothing)).contains("tagmanifest-sha256.txt: it is missing.");
        assertThat(Bundles.says(1, "replay", nothing)).contains("tagmanifest-sha256.txt: it is missing.");
        assertThat(Bundles.says(1, "export", "--from", "http://127.0.0.1:1", folder.resolve("x").toString()))
                .contains("Nobody answers at that address.");
    }

    @Test
    void settings_alone_are_no_command() {
        assertThat(LedgerCommands.among("--server.port=0", "--ledger.hosts=a=b", "--debug")).isFalse();
        assertThat(LedgerCommands.among()).isFalse();
        assertThat(LedgerCommands.among("--help")).isTrue();
        assertThat(LedgerCommands.among("--from=http://a.b")).isTrue();
        assertThat(LedgerCommands.among("export", "--ledger.data-dir=x")).isTrue();
        assertThat(Invocation.of("--a.b=1", "--c.d=2").with("--a.b=3")).containsExactly("--c.d=2", "--a.b=3");
    }

    /** Killed at any time, a few times, and then left to its end. */
    private void until(String command, String done) throws Exception {
        for (int i = 0; i < KILLS; i++) {
            run(command).killAfter(Duration.ofMillis(500 + random.nextInt(7000)));
        }
        CommandProcess last = run(command);
        int code = last.ends();
        // It may have been quicker than the last kill.
        assertThat(code == 0 ? last.words().contains(done) : last.words().contains("there is a whole bundle already"))
                .as("seed %d: %s", SEED, last.words()).isTrue();
    }

    private static String ends(int code, String command) throws Exception {
        CommandProcess process = run(command);
        assertThat(process.ends()).as(process.words()).isEqualTo(code);
        return process.words();
    }

    private static CommandProcess run(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        return CommandProcess.in(folder, words);
    }

    private static String home(CommandProcess ledger) throws Exception {
        Matcher open = OPEN.matcher(ledger.words());
        assertThat(open.find()).isTrue();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + open.group(1) + "/")).build(),
                    BodyHandlers.ofString()).body();
        }
    }
}
