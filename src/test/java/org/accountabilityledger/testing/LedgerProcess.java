package org.accountabilityledger.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accountabilityledger.LedgerApplication;

/** The whole product in a process of its own, with a built-in database of its own, to be killed. */
public final class LedgerProcess implements AutoCloseable {

    private static final Pattern OPEN = Pattern.compile("The ledger is open at http://localhost:(\\d+)/");

    private final Process process;
    private final int port;
    private final List<String> words = new ArrayList<>();

    private LedgerProcess(Process process) throws IOException {
        this.process = process;
        this.port = port(process.inputReader());
        Thread.ofVirtual().start(this::drain);
    }

    public static LedgerProcess in(Path folder, String... properties) throws IOException {
        List<String> command = Java.command(LedgerApplication.class);
        command.addAll(List.of("--server.port=0", "--ledger.data-dir=" + folder));
        for (String property : properties) {
            command.add("--" + property);
        }
        return new LedgerProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    public int port() {
        return port;
    }

    /** It, to be stopped and woken; not its database, which has a session of its own. */
    public List<ProcessHandle> processes() {
        return List.of(process.toHandle());
    }

    /** As {@code kill -9} does: nothing is closed, and the database lives on without its ledger. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** A process whose output nobody reads stands still when the pipe is full. */
    private void drain() {
        try {
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private int port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            words.add(line);
            Matcher open = OPEN.matcher(line);
            if (open.find()) {
                return Integer.parseInt(open.group(1));
            }
        }
        throw new AssertionError("The ledger did not open: " + String.join("\n", words));
    }
}
