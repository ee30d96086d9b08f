package org.accountabilityledger.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.accountabilityledger.exchange.Progress;
import org.accountabilityledger.projection.RandomLedger;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bag that somebody made to harm, with digests that agree, is called damaged, and costs no more than it is long. */
class HostileBagTest {

    private static final long SEED = Seed.of(HostileBagTest.class);

    @TempDir
    private Path temporary;
    private Path bag;

    @BeforeEach
    void a_bag_of_five_entries_in_two_parts() throws IOException {
        bag = temporary.resolve("bag");
        RandomLedger whole = RandomLedger.of(new Random(SEED));
        try (BundledLedger ledger = BundledLedger.of(new RandomLedger(whole.entries().subList(0, 5)), 3)) {
            new BundleWriter(bag, ledger, Progress.silent()).write();
        }
    }

    @Test
    void more_entries_than_any_disk_holds_are_not_counted_up_to() throws IOException {
        for (String count : new String[] {"900000000000000", Long.toString(Long.MAX_VALUE)}) {
            rewrite(Layout.MANIFEST, text -> text.replaceFirst("\"count\" : \\d+", "\"count\" : " + count)
                    .replaceFirst("(\"last\" : \\{\\s+\"position\" : )\\d+", "$1" + count)
                    .replaceFirst("\"perPart\" : \\d+", "\"perPart\" : 1"));
            damaged(Layout.DIGESTS + ": it lists ");
        }
    }

    @Test
    void what_it_says_of_itself_is_bounded_in_length_and_depth() throws IOException {
        String manifest = Files.readString(bag.resolve(Layout.MANIFEST));
        rewrite(Layout.MANIFEST, text -> "[".repeat(100_000));
        damaged(Layout.MANIFEST);
        rewrite(Layout.MANIFEST, text -> manifest + " ".repeat(2_000_000));
        damaged(Layout.MANIFEST + ": it has at most ");
    }

    @Test
    void links_lead_nowhere() throws IOException {
        Path elsewhere = Files.move(bag.resolve(Layout.SCHEMAS), temporary.resolve("elsewhere"));
        Files.createSymbolicLink(bag.resolve(Layout.SCHEMAS), elsewhere);
        damaged(Layout.SCHEMAS + ": it is a link");
        Files.delete(bag.resolve(Layout.SCHEMAS));
        Files.move(elsewhere, bag.resolve(Layout.SCHEMAS));

        Path data = Files.move(bag.resolve("data"), temporary.resolve("data"));
        Files.createSymbolicLink(bag.resolve("data"), data);
        damaged("data: it is a link");
    }

    @Test
    void names_lead_out_of_no_bag() throws IOException {
        Files.writeString(temporary.resolve("outside"), "secret");
        Path list = bag.resolve(Layout.DIGESTS);
        Files.writeString(list, Files.readString(list) + "0".repeat(64) + "  ../outside\n");
        seal();
        damaged(Layout.DIGESTS + ": it lists ");
    }

    @Test
    void sizes_that_lie_are_named() throws IOException {
        Path info = bag.resolve(Layout.INFO);
        Files.writeString(info, Files.readString(info).replaceFirst("Payload-Oxum: \\d+", "Payload-Oxum: 1"));
        seal();
        damaged(Layout.INFO + ": it says something else than the files do");
    }

    @Test
    void a_line_without_an_end_is_read_no_further_than_a_line_may_be_long() throws IOException {
        rewrite(Layout.part(1), text -> "x".repeat(2 * BundleJson.LONGEST_TEXT + 10));
        damaged("");
    }

    private void damaged(String how) {
        assertThatThrownBy(() -> Bundle.in(bag).verify(Progress.silent())).isInstanceOf(Damaged.class)
                .hasMessageStartingWith(how);
    }

    private void rewrite(String name, UnaryOperator<String> how) throws IOException {
        Path file = bag.resolve(name);
        Files.writeString(file, how.apply(Files.readString(file)));
        Path list = bag.resolve(Layout.DIGESTS);
        Files.writeString(list, Files.readString(list).replaceFirst("[0-9a-f]{64}  " + name, Sha256.of(file) + "  " + name));
        seal();
    }

    private void seal() throws IOException {
        StringBuilder seal = new StringBuilder();
        for (String name : Layout.SEALED) {
            seal.append(Sha256.of(bag.resolve(name))).append("  ").append(name).append('\n');
        }
        Files.writeString(bag.resolve(Layout.SEAL), seal.toString(), StandardCharsets.UTF_8);
    }
}
