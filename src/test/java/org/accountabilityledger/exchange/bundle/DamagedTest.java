package org.accountabilityledger.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.projection.RandomLedger;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in a bundle is found, and named by file, line and rule. */
class DamagedTest {

    private static final long SEED = Seed.of(DamagedTest.class);
    private static final String PART = "data/entries/000001.jsonl";
    private static final int SMALL = Extent.of(300, 10_000);
    private static final int SAMPLE = 300;

    private static final Random RANDOM = new Random(SEED);

    @TempDir
    private static Path folder;
    private static Bundle bundle;
    private static List<String> lines;

    @BeforeAll
    static void a_bundle_of_five_entries_in_two_parts() throws IOException {
        List<RandomLedger.Written> entries = RandomLedger.of(RANDOM).entries();
        try (BundledLedger ledger = BundledLedger.of(new RandomLedger(entries.subList(0, 5)), 3)) {
            bundle = new BundleWriter(folder.resolve("bundle"), ledger, Progress.silent()).write();
            lines = ledger.journal();
        }
    }

    @Test
    @Tag("faults")
    void every_byte_that_is_changed_is_found_and_its_file_named() throws IOException {
        for (String name : FolderBytes.of(folder.resolve("bundle")).keySet()) {
            Path file = folder.resolve("bundle").resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            IntStream places = bytes.length <= SMALL ? IntStream.range(0, bytes.length)
                    : RANDOM.ints(SAMPLE, 0, bytes.length);
            for (int place : places.toArray()) {
                byte[] changed = bytes.clone();
                changed[place] ^= (byte) (1 + RANDOM.nextInt(255));
                Files.write(file, changed);
                assertThat(catchThrowable(() -> bundle.verify(Progress.silent())))
                        .as("byte %d of %s, seed %d", place, name, SEED).isInstanceOf(Damaged.class)
                        .hasMessageContaining(name);
            }
            Files.write(file, bytes);
        }
        assertThat(bundle.verify(Progress.silent()).entries().count()).isEqualTo(5);
    }

    @Test
    void a_file_that_is_missing_and_one_that_is_too_many_are_named() throws IOException {
        for (String name : FolderBytes.of(folder.resolve("bundle")).keySet()) {
            Path file = folder.resolve("bundle").resolve(name);
            Files.move(file, folder.resolve("elsewhere"));
            assertThatThrownBy(() -> bundle.verify(Progress.silent())).isInstanceOf(Damaged.class)
                    .hasMessage(name + ": it is missing.");
            Files.move(folder.resolve("elsewhere"), file);
        }
        Path stray = Files.writeString(folder.resolve("bundle/data/entries/000003.jsonl"), "");
        assertThatThrownBy(() -> bundle.verify(Progress.silent())).isInstanceOf(Damaged.class)
                .hasMessage("data/entries/000003.jsonl: it is not a file of the bundle.");
        Files.delete(stray);
    }

    @Test
    void entries_that_are_no_history_are_named_by_line_and_rule() {
        says(PART + ", line 2: positions rise by one; after 1 comes 3.", lines.get(0), lines.get(2));
        says(PART + ", line 1: positions rise by one; after 0 comes 2.", lines.get(1));
        says(PART + ", line 4: the part ends with the entry at position 3.", lines.toArray(String[]::new));
        says(PART + ", line 3: the entry at position 3 is missing; the part ends with 3.", lines.get(0), lines.get(1));
        says(PART + ", line 2: each entry was recorded after the one before it; 2000-01-01T00:00:00Z is not after ",
                lines.get(0), lines.get(1).replaceFirst("recordedAt\":\"[^\"]*", "recordedAt\":\"2000-01-01T00:00:00Z"));
    }

    @Test
    void a_line_that_is_written_otherwise_is_named_by_the_rule() {
        says(PART + ", line 1: an entry is written in one way only, byte for byte.", lines.get(0).replaceFirst(":", ": "));
        says(PART + ", line 1: an entry has all of its ten fields.",
                lines.get(0).replaceFirst("\"eventVersion\":\"[^\"]*\",", ""));
        says(PART + ", line 1: an entry has all of its ten fields.",
                lines.get(0).replaceFirst("\"eventVersion\":\"[^\"]*\"", "\"eventVersion\":null"));
        says(PART + ", line 1: a line is one JSON object with the ten fields of an entry.", "[]\n");
        says(PART + ", line 1: a line is one JSON object with the ten fields of an entry.", "\n");
        says(PART + ", line 1: the last line ends with a line feed.", lines.get(0).strip());
        says(PART + ", line 1: recordedAt is a moment in UTC, to the microsecond.",
                lines.get(0).replaceFirst("recordedAt\":\"[^\"]*", "recordedAt\":\"2025-06-16T10:00:00.123456789Z"));
        says(PART + ", line 1: eventIdentifier is a UUID in lower case.",
                lines.get(0).replaceFirst("eventIdentifier\":\"[^\"]*", "eventIdentifier\":\"1-2-3-4-5"));
    }

    private static void says(String sentence, String... part) {
        byte[] bytes = String.join("", part).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new EntriesReader().read(PART, new ByteArrayInputStream(bytes), 3, (entry, line) -> { }))
                .isInstanceOf(Damaged.class).hasMessageStartingWith(sentence);
    }
}
