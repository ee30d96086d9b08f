package org.accountabilityledger.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    public Manifest verify(Meter meter) throws IOException {
        return new Verification(folder).run(meter);
    }

    /** The entries behind a position, in pages of that size, as they are read; to be verified first. */
    void entries(Manifest manifest, long after, int size, Consumer<List<StoredEntry>> taker) throws IOException {
        Plan plan = manifest.plan();
        EntriesReader reader = new EntriesReader();
        List<StoredEntry> page = new ArrayList<>();
        for (long part = 1; part <= plan.parts(); part++) {
            try (InputStream in = Files.newInputStream(folder.resolve(Layout.part(part)))) {
                reader.read(Layout.part(part), in, plan.end(part), (entry, line) -> {
                    if (entry.position() > after) {
                        page.add(entry);
                    }
                    if (page.size() == size || entry.position() == plan.last().position() && !page.isEmpty()) {
                        taker.accept(List.copyOf(page));
                        page.clear();
                    }
                });
            }
        }
    }
}
