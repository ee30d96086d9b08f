package org.accountabilityledger.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.accountabilityledger.platform.TestDatabase;
import org.springframework.boot.WebApplicationType;

/** One ledger without doors in a process of its own, on a database and a clock that it shares: to be killed. */
public final class NodeProcess implements AutoCloseable {

    private final Process process;
    private final Queue<String> words = new ConcurrentLinkedQueue<>();

    private NodeProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** It starts; nobody waits for it. */
    public static NodeProcess on(TestDatabase database, Path clock, String... properties) throws IOException {
        Map<String, String> all = new HashMap<>(database.properties());
        all.put("ledger.built-in-rules", "false");
        Arrays.stream(properties).map(property -> property.split("=", 2)).forEach(each -> all.put(each[0], each[1]));
        List<String> command = Java.command(NodeProcess.class);
        command.add(clock.toString());
        command.addAll(List.of(Node.arguments(all)));
        return new NodeProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    public static void main(String[] arguments) throws InterruptedException {
        Node.ledgerAt(new ClockOnFile(Path.of(arguments[0])), WebApplicationType.NONE)
                .run(Arrays.copyOfRange(arguments, 1, arguments.length));
        Thread.currentThread().join();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** What it said so far. */
    public String words() {
        return String.join("\n", words);
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                words.add(line);
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
