package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.RelationReadings.Held;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;

/** What is said of bodies on a rough date, against every day of it and every way in which relations can have held. */
class RelationsAgainstReadingsTest {

    private static final int WORLDS = 100;
    private static final List<InstitutionId> BODIES =
            IntStream.range(0, 5).mapToObj(i -> new InstitutionId("b" + i)).toList();

    @Test
    void bodies_speak_on_one_reading_and_are_barred_on_every_one() {
        long seed = Seed.of(RelationsAgainstReadingsTest.class);
        Random random = new Random(seed);
        int barred = 0;
        for (int i = 0; i < WORLDS; i++) {
            RelationReadings world = RelationReadings.among(BODIES, random);
            EdtfDate on = RelationReadings.date(random);
            List<Held> readings = world.on(on);
            for (InstitutionId one : BODIES) {
                for (InstitutionId other : BODIES) {
                    String asked = "seed %d, world %d: %s and %s on %s among %s".formatted(seed, i, one, other, on,
                            world.relations());
                    barred += agree(one, other, world, on, readings, asked) ? 1 : 0;
                }
            }
        }
        assertThat(barred).as("barred").isPositive();
    }

    private static boolean agree(InstitutionId one, InstitutionId other, RelationReadings world, EdtfDate on,
            List<Held> readings, String asked) {
        RoughRelations relations = new RoughRelations(world.directory(), on, TODAY);
        boolean surelyBarred = readings.stream().allMatch(held -> held.barred(one, other));
        assertThat(relations.mayAnswerFor(one, other)).as(asked)
                .isEqualTo(readings.stream().anyMatch(held -> held.answers(one, other)));
        assertThat(relations.mayContain(one, other)).as(asked)
                .isEqualTo(readings.stream().anyMatch(held -> held.contains(one, other)));
        assertThat(relations.mayReplyFor(one, List.of(other))).as(asked).isEqualTo(Stream
                .concat(world.today().stream(), readings.stream()).anyMatch(held -> held.replies(one, List.of(other))));
        assertThat(relations.surelyBarred(one, other)).as(asked).isEqualTo(surelyBarred);
        return surelyBarred && !one.equals(other);
    }
}
