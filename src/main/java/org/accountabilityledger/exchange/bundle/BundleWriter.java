package org.accountabilityledger.exchange.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.exchange.Progress;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import tools.jackson.core.JacksonException;

/**
 * Writes the bundle of a ledger into a folder. Each file is there whole or not at all, so that what was cut off goes on
 * where it stopped; the same history gives the same bytes, whichever way they came.
 */
public final class BundleWriter {

    private static final String UNFINISHED = ".unfinished";
    /** What is cut off is fetched again at once, from its beginning. */
    private static final RetryTemplate CUT_OFF = new RetryTemplate(RetryPolicy.builder()
            .includes(UncheckedIOException.class).maxRetries(2).delay(Duration.ZERO).build());

    /** Puts into a file what it is to hold. */
    @FunctionalInterface
    private interface Content {
        void into(OutputStream out) throws IOException;
    }

    private final Path folder;
    private final Ledger ledger;
    private final Progress progress;

    public BundleWriter(Path folder, Ledger ledger, Progress progress) {
        this.folder = folder;
        this.ledger = ledger;
        this.progress = progress;
    }

    /**
     * Writes it, or the rest of it.
     *
     * @throws NotHandedOver if the folder holds anything else, or a bundle that is whole
     * @throws Damaged if what was written before, or what the ledger sends, is not a history
     */
    public Bundle write() throws IOException {
        Bundle bundle = Bundle.in(folder);
        if (Files.exists(folder.resolve(Layout.PLAN)) && Files.exists(folder.resolve(Layout.SEAL))) {
            Files.delete(folder.resolve(Layout.PLAN));
            return bundle;
        }
        Plan plan = plan();
        String entries = entries(plan);
        once(Layout.SOURCES, () -> ledger.sources(plan.last().position()));
        once(Layout.SCHEMAS, ledger::schemas);
        write(Layout.MANIFEST, BundleJson.page(Manifest.of(plan, entries)));
        seal(plan);
        Files.delete(folder.resolve(Layout.PLAN));
        return bundle;
    }

    private Plan plan() throws IOException {
        Path file = folder.resolve(Layout.PLAN);
        if (Files.exists(file)) {
            return goOn(file);
        }
        if (Files.exists(folder)) {
            refuseUnlessEmpty();
        }
        Plan plan = ledger.plan();
        Files.createDirectories(folder.resolve("data/entries"));
        write(Layout.PLAN, BundleJson.page(plan));
        return plan;
    }

    private Plan goOn(Path file) throws IOException {
        Plan begun = begun(file);
        Plan now = ledger.plan();
        if (!begun.first().equals(now.first()) || begun.last().position() > now.last().position()) {
            throw new NotHandedOver("In " + folder + " the bundle of another ledger was begun; give another folder.");
        }
        if (!begun.software().equals(now.software()) || begun.perPart() != now.perPart()) {
            throw new NotHandedOver("In " + folder + " a bundle was begun by version " + begun.software()
                    + " of the ledger, and this is " + now.software() + "; delete it and begin again.");
        }
        Files.createDirectories(folder.resolve("data/entries"));
        return begun;
    }

    private static Plan begun(Path file) throws IOException {
        try {
            return BundleJson.MAPPER.readValue(Files.readAllBytes(file), Plan.class);
        } catch (JacksonException malformed) {
            throw new Damaged(Layout.PLAN, "it is not the plan of a bundle; delete the folder and begin again.");
        }
    }

    private void refuseUnlessEmpty() throws IOException {
        if (Files.exists(folder.resolve(Layout.SEAL))) {
            throw new NotHandedOver("In " + folder + " there is a whole bundle already; give another folder.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.anyMatch(file -> !file.getFileName().toString().endsWith(UNFINISHED))) {
                throw new NotHandedOver(folder + " is not empty; give a folder of the bundle's own.");
            }
        }
    }

    /** The digest of all parts; those that are there are read, and the others fetched. */
    private String entries(Plan plan) throws IOException {
        Sha256 all = new Sha256();
        EntriesReader reader = new EntriesReader();
        for (long part = 1; part <= plan.parts(); part++) {
            String name = Layout.part(part);
            if (Files.notExists(folder.resolve(name))) {
                fetch(plan, part, reader);
            }
            try (InputStream in = Files.newInputStream(folder.resolve(name))) {
                reader.read(name, in, plan.end(part), (entry, line) -> all.add(line));
            }
            progress.at(plan.end(part), plan.last().position());
        }
        return all.told();
    }

    private void fetch(Plan plan, long part, EntriesReader reader) throws IOException {
        try {
            CUT_OFF.invoke(() -> fetchOnce(plan, part, reader.copy()));
        } catch (UncheckedIOException cutOff) {
            throw cutOff.getCause();
        }
    }

    private void fetchOnce(Plan plan, long part, EntriesReader reader) {
        try {
            write(Layout.part(part), out -> {
                try (InputStream in = ledger.entries(plan.last().position(), part)) {
                    reader.read(Layout.part(part), in, plan.end(part), (entry, line) -> {
                        out.write(line);
                        progress.at(entry.position(), plan.last().position());
                    });
                }
            });
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private interface Fetch {
        InputStream open() throws IOException;
    }

    private void once(String name, Fetch fetch) throws IOException {
        if (Files.notExists(folder.resolve(name))) {
            write(name, out -> {
                try (InputStream in = fetch.open()) {
                    in.transferTo(out);
                }
            });
        }
    }

    private void seal(Plan plan) throws IOException {
        List<String> payload = Layout.payload(plan.parts());
        long octets = 0;
        for (String name : payload) {
            octets += Files.size(folder.resolve(name));
        }
        write(Layout.DIGESTS, digests(payload));
        write(Layout.INFO, Layout.info(plan, octets, payload.size()).getBytes(StandardCharsets.UTF_8));
        write(Layout.BAGIT, Layout.DECLARATION.getBytes(StandardCharsets.UTF_8));
        write(Layout.SEAL, digests(Layout.SEALED));
    }

    private byte[] digests(List<String> names) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append(Sha256.of(folder.resolve(name))).append("  ").append(name).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(String name, byte[] bytes) throws IOException {
        write(name, out -> out.write(bytes));
    }

    /** On the disk before it has its name. */
    private void write(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        Path draft = folder.resolve(file.getFileName() + UNFINISHED);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
            content.into(out);
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
