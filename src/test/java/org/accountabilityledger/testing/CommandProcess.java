package org.accountabilityledger.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.accountabilityledger.LedgerApplication;

/** The product with a command, in a process of its own: to be waited for, or to be killed. */
public final class CommandProcess implements AutoCloseable {

    private final Process process;
    private final Thread reader;
    private final Queue<String> words = new ConcurrentLinkedQueue<>();

    private CommandProcess(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(this::listen);
    }

    /** Its relative paths begin at that folder. */
    public static CommandProcess in(Path folder, List<String> words) throws IOException {
        List<String> command = Java.command(LedgerApplication.class);
        command.addAll(words);
        return new CommandProcess(new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .start());
    }

    /** What it said so far. */
    public String words() {
        return String.join("\n", words);
    }

    /** The exit code, once it has ended. */
    public int ends() throws InterruptedException {
        int code = process.waitFor();
        reader.join();
        return code;
    }

    /** As {@code kill -9} does, if it has not ended by then. */
    public void killAfter(Duration time) throws InterruptedException {
        process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() throws InterruptedException {
        // Process.destroy would close its output, too, and what it says at its end would be lost.
        process.toHandle().destroy();
        process.waitFor();
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                words.add(line);
            }
        } catch (IOException killed) {
            // What it said before is enough.
            words.add("");
        }
    }
}
