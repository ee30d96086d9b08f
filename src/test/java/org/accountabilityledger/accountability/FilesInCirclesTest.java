package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentSuperseded;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationEntryWithdrawn;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationRepeated;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;

/**
 * No promise or recommendation gives way to itself, and none repeats itself, through however many others and whatever
 * the days are: random entries, some withdrawn again, against a plain search for a way back.
 */
class FilesInCirclesTest {

    private static final int WORLDS = 300;
    private static final int STEPS = 25;
    private static final int FILES = 6;
    private static final long SEED = Seed.of(FilesInCirclesTest.class);

    private record Edge(int from, int to, long number) {
    }

    /** How one kind of entries is made, withdrawn and judged. */
    private record Kind(BiFunction<Edge, String, LedgerEvent> says, BiFunction<Edge, Long, LedgerEvent> withdraws,
            Judge judge) {
    }

    private interface Judge {

        void require(Directory directory, int from, int to);
    }

    @Test
    void promises_give_way_in_no_circle() {
        refusedWhereAndOnlyWhereThereIsAWayBack(new Kind(
                (edge, day) -> new CommitmentSuperseded(promise(edge.from()), on(day), promise(edge.to()), words("So.")),
                (edge, entry) -> new CommitmentEntryWithdrawn(promise(edge.from()), on("2026"), entry, words("No."),
                        Optional.empty()),
                (directory, from, to) -> directory.requireNoCircle(promise(from), promise(to), "/by")));
    }

    @Test
    void recommendations_give_way_in_no_circle() {
        refusedWhereAndOnlyWhereThereIsAWayBack(new Kind(
                (edge, day) -> new RecommendationSuperseded(call(edge.from()), on(day), call(edge.to()), words("So.")),
                FilesInCirclesTest::withdrawn,
                (directory, from, to) -> directory.requireNoCircle(call(from), call(to), "/by")));
    }

    @Test
    void recommendations_repeat_each_other_in_no_circle() {
        refusedWhereAndOnlyWhereThereIsAWayBack(new Kind(
                (edge, day) -> new RecommendationRepeated(call(edge.from()), on(day), call(edge.to()),
                        Optional.empty()),
                FilesInCirclesTest::withdrawn,
                (directory, from, to) -> directory.requireNoEcho(call(from), call(to), "/earlier")));
    }

    private static void refusedWhereAndOnlyWhereThereIsAWayBack(Kind kind) {
        Random random = new Random(SEED);
        int refused = IntStream.range(0, WORLDS).map(world -> refusedIn(kind, random)).sum();
        assertThat(refused).isBetween(WORLDS, WORLDS * STEPS / 2);
    }

    private static int refusedIn(Kind kind, Random random) {
        DirectoryFold directory = DirectoryFold.empty();
        List<Edge> standing = new ArrayList<>();
        int refused = 0;
        for (int step = 0; step < STEPS; step++) {
            int from = random.nextInt(FILES);
            Edge next = new Edge(from, (from + 1 + random.nextInt(FILES - 1)) % FILES, step + 2);
            boolean circle = reached(next.to(), standing).contains(from);
            assertThat(refuses(kind.judge(), directory, next)).as("seed %d: %s after %s", SEED, next, standing)
                    .isEqualTo(circle);
            refused += circle ? 1 : 0;
            if (!circle) {
                directory.tell(next.number(), kind.says().apply(next, day(random)));
                standing.add(next);
            }
            if (!standing.isEmpty() && random.nextInt(4) == 0) {
                Edge gone = standing.remove(random.nextInt(standing.size()));
                directory.tell(100 + step, kind.withdraws().apply(gone, gone.number()));
            }
        }
        return refused;
    }

    private static String day(Random random) {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)).toString();
    }

    private static boolean refuses(Judge judge, Directory directory, Edge edge) {
        try {
            judge.require(directory, edge.from(), edge.to());
            return false;
        } catch (RuleBroken refused) {
            assertThat(refused.getMessage()).contains("in no circle").contains("'f" + edge.to() + "'");
            return true;
        }
    }

    private static Set<Integer> reached(int from, List<Edge> edges) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        Predicate<Edge> onward = edge -> reached.contains(edge.from());
        for (int i = 0; i < FILES; i++) {
            edges.stream().filter(onward).map(Edge::to).toList().forEach(reached::add);
        }
        return reached;
    }

    private static LedgerEvent withdrawn(Edge edge, long entry) {
        return new RecommendationEntryWithdrawn(call(edge.from()), on("2026"), entry, words("No."), Optional.empty());
    }

    private static CommitmentId promise(int file) {
        return new CommitmentId("f" + file);
    }

    private static RecommendationId call(int file) {
        return new RecommendationId("f" + file);
    }
}
