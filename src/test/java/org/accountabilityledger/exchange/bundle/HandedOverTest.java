package org.accountabilityledger.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.journal.NotCopied;
import org.accountabilityledger.projection.RandomLedger;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random ledgers, handed over and replayed elsewhere, however often that is cut off. */
class HandedOverTest {

    private static final int LEDGERS = 4;
    private static final long SEED = Seed.of(HandedOverTest.class);

    private final Random random = new Random(SEED);
    @TempDir
    private Path folder;

    /** As if the process were killed: nothing of ours catches it. */
    private static final class Killed extends Error {
    }

    @Test
    void a_ledger_replayed_elsewhere_has_the_same_bytes_the_same_digests_and_the_same_bundle() throws IOException {
        for (int i = 0; i < LEDGERS; i++) {
            int perPart = 1 + random.nextInt(40);
            String which = "ledger " + i + " in parts of " + perPart + ", seed " + SEED;
            Path there = folder.resolve("there" + i);
            Path again = folder.resolve("again" + i);
            try (BundledLedger original = BundledLedger.of(RandomLedger.of(random), perPart);
                    BundledLedger copy = new BundledLedger(perPart)) {
                Bundle bundle = new BundleWriter(there, original, Progress.silent()).write();
                Manifest manifest = bundle.verify(Progress.silent());
                new Replay(bundle, copy.restoration(), 1 + random.nextInt(40)).run(manifest, manifest.entries().last(), Progress.silent());
                assertThat(copy.journal()).as(which).isNotEmpty().isEqualTo(original.journal());
                assertThat(copy.digests()).as(which).isEqualTo(manifest.views()).isEqualTo(original.digests());
                new BundleWriter(again, copy, Progress.silent()).write();
                assertThat(FolderBytes.of(again)).as(which).isEqualTo(FolderBytes.of(there))
                        .hasSize((int) manifest.plan().parts() + 7);
            }
        }
    }

    @Test
    void an_export_that_is_cut_off_anywhere_goes_on_to_the_same_bytes() throws IOException {
        Path whole = folder.resolve("whole");
        Path pieces = folder.resolve("pieces");
        try (BundledLedger ledger = BundledLedger.of(RandomLedger.of(random), 7)) {
            new BundleWriter(whole, ledger, Progress.silent()).write();
            Map<String, String> wanted = FolderBytes.of(whole);
            int killed = 0;
            for (boolean done = false; !done;) {
                try {
                    int after = killed == 0 ? 100 : random.nextInt(20_000);
                    new BundleWriter(pieces, new Dying(ledger, after), Progress.silent()).write();
                    done = true;
                } catch (Killed again) {
                    killed++;
                }
            }
            assertThat(killed).as("seed %d", SEED).isPositive();
            assertThat(FolderBytes.of(pieces)).as("seed %d", SEED).isEqualTo(wanted);
        }
    }

    @Test
    void a_replay_that_is_cut_off_anywhere_goes_on_to_the_same_journal() throws IOException {
        try (BundledLedger original = BundledLedger.of(RandomLedger.of(random), 7);
                BundledLedger copy = new BundledLedger(7)) {
            Bundle bundle = new BundleWriter(folder.resolve("bundle"), original, Progress.silent()).write();
            Manifest manifest = bundle.verify(Progress.silent());
            int killed = 0;
            for (boolean done = false; !done;) {
                try {
                    new Replay(bundle, copy.restoration(), 3).run(manifest, manifest.entries().last(), dyingAfter(random.nextInt(5)));
                    done = true;
                } catch (Killed again) {
                    killed++;
                }
            }
            assertThat(killed).as("seed %d", SEED).isPositive();
            assertThat(copy.journal()).as("seed %d", SEED).isEqualTo(original.journal());
            assertThat(copy.digests()).as("seed %d", SEED).isEqualTo(original.digests());
        }
    }

    private static Progress dyingAfter(int pages) {
        AtomicInteger told = new AtomicInteger();
        return new Progress("", _ -> { }) {

            @Override
            public void at(long done, long all) {
                if (told.incrementAndGet() > pages) {
                    throw new Killed();
                }
            }
        };
    }

    @Test
    void a_bundle_goes_into_an_empty_ledger_only_and_into_an_empty_folder_only() throws IOException {
        RandomLedger history = RandomLedger.of(random);
        RandomLedger another = RandomLedger.of(random);
        // Identifiers are counted in tests: two ledgers that begin at the same moment could be one.
        while (another.entries().getFirst().recordedAt().equals(history.entries().getFirst().recordedAt())) {
            another = RandomLedger.of(random);
        }
        try (BundledLedger one = BundledLedger.of(history, 50); BundledLedger other = BundledLedger.of(another, 50)) {
            Path place = folder.resolve("bundle");
            Bundle bundle = new BundleWriter(place, one, Progress.silent()).write();
            Manifest manifest = bundle.verify(Progress.silent());
            assertThatThrownBy(() -> new Replay(bundle, other.restoration()).run(manifest, manifest.entries().last(), Progress.silent()))
                    .isInstanceOf(NotCopied.class).hasMessageContaining("entries of its own");
            refuses(place, one, "there is a whole bundle already");
            Path begun = folder.resolve("begun");
            assertThatThrownBy(() -> new BundleWriter(begun, new Dying(one, 1), Progress.silent()).write())
                    .isInstanceOf(Killed.class);
            refuses(begun, other, "the bundle of another ledger was begun");
            assertThatThrownBy(() -> Bundle.in(begun).verify(Progress.silent())).isInstanceOf(Damaged.class)
                    .hasMessage("plan.json: the bundle is not whole yet: export again into the same folder.");
            Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("letter.txt"), "Dear Sir");
            refuses(folder.resolve("other"), one, "is not empty");
        }
    }

    private static void refuses(Path place, Ledger ledger, String why) {
        assertThatThrownBy(() -> new BundleWriter(place, ledger, Progress.silent()).write())
                .isInstanceOf(NotHandedOver.class).hasMessageContaining(why);
    }

    /** A ledger of which each part ends, after so many bytes, with the process that reads it. */
    private record Dying(Ledger ledger, int after) implements Ledger {

        @Override
        public Plan plan() throws IOException {
            return ledger.plan();
        }

        @Override
        public InputStream entries(long upTo, long part) throws IOException {
            InputStream whole = ledger.entries(upTo, part);
            return new FilterInputStream(whole) {
                private int left = after;

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    if (left <= 0) {
                        throw new Killed();
                    }
                    int read = super.read(into, from, Math.min(length, left));
                    left -= read;
                    return read;
                }
            };
        }

        @Override
        public InputStream sources(long upTo) throws IOException {
            return ledger.sources(upTo);
        }

        @Override
        public InputStream schemas() throws IOException {
            return ledger.schemas();
        }
    }
}
