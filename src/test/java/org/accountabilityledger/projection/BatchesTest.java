package org.accountabilityledger.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.accountabilityledger.testing.Extent;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However many entries are taken in at once, and however often, the tables come out the same to the letter. */
class BatchesTest {

    private static final int LEDGERS = Extent.of(7, 20);
    private static final long SEED = Seed.of(BatchesTest.class);
    private static final FollowedLedger FOLLOWED = new FollowedLedger();

    @Test
    @Tag("faults")
    void the_size_of_a_batch_is_not_to_be_seen_in_any_table() {
        Random random = new Random(SEED);
        for (int i = 0; i < LEDGERS; i++) {
            RandomLedger ledger = RandomLedger.of(random);
            String which = "ledger " + i + ", seed " + SEED;
            FOLLOWED.look(ledger, () -> {
                List<String> one = followed(ledger, 1);
                assertThat(one).as(which).isNotEmpty();
                for (int batch : new int[] {7, 500, 1, 1 + random.nextInt(20)}) {
                    FOLLOWED.forget();
                    assertThat(FOLLOWED.tables.whole()).as(which).isEmpty();
                    assertThat(followed(ledger, batch)).as("%s, by %d", which, batch).isEqualTo(one);
                }
            });
        }
    }

    private static List<String> followed(RandomLedger ledger, int batch) {
        FOLLOWED.followAll(ledger, batch);
        return FOLLOWED.tables.whole();
    }
}
