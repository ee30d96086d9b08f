package org.accountabilityledger.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.journal.StoredEntry;

/** The history of a ledger in a folder. */
public final class Bundle {

    private final Path folder;

    private Bundle(Path folder) {
        this.folder = folder;
    }

    public static Bundle in(Path folder) {
        return new Bundle(folder);
    }

    /** The SHA-256 of the whole: of {@code tagmanifest-sha256.txt}, in which those of all files hang together. */
    public String sha256() throws IOException {
        return Sha256.of(folder.resolve(Layout.SEAL));
    }

    /**
     * Reads all of it once.
     *
     * @return what it says of itself
     * @throws Damaged at the first thing that is not what it must be
     */
    public Manifest verify(Progress progress) throws IOException {
        return new Verification(folder).run(progress);
    }

    /**
     * The last entry of those that belong to a part of the history; to be verified first.
     *
     * @return empty if the first one does not belong to it
     */
    public Optional<Plan.End> last(Manifest manifest, Predicate<Plan.End> belongs) throws IOException {
        Plan.End[] last = new Plan.End[1];
        read(manifest.plan(), Long.MAX_VALUE, entry -> {
            Plan.End end = new Plan.End(entry.position(), entry.recordedAt(), entry.identifier());
            if (belongs.test(end)) {
                last[0] = end;
            }
        });
        return Optional.ofNullable(last[0]);
    }

    /** The entries behind a position up to another, in pages of that size, as they are read; to be verified first. */
    void entries(Manifest manifest, long after, long upTo, int size, Consumer<List<StoredEntry>> taker)
            throws IOException {
        List<StoredEntry> page = new ArrayList<>();
        read(manifest.plan(), upTo, entry -> {
            if (entry.position() > after && entry.position() <= upTo) {
                page.add(entry);
            }
            if (page.size() == size || entry.position() == upTo && !page.isEmpty()) {
                taker.accept(List.copyOf(page));
                page.clear();
            }
        });
    }

    /** The parts that hold the entries up to a position, to their ends. */
    private void read(Plan plan, long upTo, Consumer<StoredEntry> taker) throws IOException {
        EntriesReader reader = new EntriesReader();
        for (long part = 1; part <= plan.parts() && (part == 1 || plan.end(part - 1) < upTo); part++) {
            try (InputStream in = Files.newInputStream(folder.resolve(Layout.part(part)))) {
                reader.read(Layout.part(part), in, plan.end(part), (entry, line) -> taker.accept(entry));
            }
        }
    }
}
