package org.accountabilityledger.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.LedgerApplication;
import org.accountabilityledger.cli.LedgerCommands;
import org.accountabilityledger.platform.TestDatabase;

/** Hands a ledger's whole history over and takes it, by the command line: what each command says. */
public final class Bundles {

    private Bundles() {
    }

    public static String exported(Node from, String folder) {
        return says(LedgerApplication.class, "export", "--from", "http://127.0.0.1:" + from.port(), folder);
    }

    public static String verified(String folder) {
        return says(LedgerApplication.class, "verify-bundle", folder);
    }

    public static String replayed(String folder, TestDatabase into, String... more) {
        return replayedBy(LedgerApplication.class, folder, into, more);
    }

    /** By another product than that of today. */
    public static String replayedBy(Class<?> application, String folder, TestDatabase into, String... more) {
        return says(application, Stream.concat(Stream.of("replay", folder, "--no-serve"), into(into, more)).toArray(String[]::new));
    }

    /** What the command line is told of a database. */
    public static Stream<String> into(TestDatabase database, String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        database.properties().forEach((name, value) -> words.add("--" + name + "=" + value));
        return words.stream();
    }

    /** What it tells of what it did, without how it went on. */
    private static String says(Class<?> application, String... words) {
        StringWriter told = new StringWriter();
        StringWriter progress = new StringWriter();
        assertThat(LedgerCommands.execute(application, new PrintWriter(told), new PrintWriter(progress), words))
                .as(words[0] + told + progress).isZero();
        return told.toString();
    }

    /** All that the command line says of those words, of which that exit code is awaited. */
    public static String says(int code, String... words) {
        StringWriter said = new StringWriter();
        PrintWriter all = new PrintWriter(said);
        assertThat(LedgerCommands.execute(LedgerApplication.class, all, all, words)).as(said.toString())
                .isEqualTo(code);
        return said.toString();
    }
}
