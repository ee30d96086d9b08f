package org.accountabilityledger.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.ReplySchedule;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewState;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;

/**
 * Nothing is called late, overdue, silent or found otherwise on a day, where one reading of the dates on record excuses
 * it: random files with rough dates, every day from the first to the last. What the tables hold is what these folds say
 * of every day, which another test compares. {@code -Dledgers=10000} asks more files, {@code -Dseed=} the same again.
 */
class NothingExcusableIsAccusedTest {

    private static final int LEDGERS = Integer.getInteger("ledgers", 150);
    private static final long SEED = Seed.of(NothingExcusableIsAccusedTest.class);

    private static final Set<Standing> NOT_IN_TIME = EnumSet.of(Standing.OVERDUE, Standing.MET_LATE, Standing.CLOSED);

    private static final int READINGS = 200;

    private static final DutyId DUTY = RoughFiles.of(new Random(), 0).duty();
    private static final String CLOSED = " closed";
    private static final String LATE = " not in time";

    private final Random random = new Random(SEED);
    private int accused;

    @Test
    void a_promise_is_accused_of_nothing_that_a_reading_excuses() {
        ask(() -> files().promise(), NothingExcusableIsAccusedTest::ofPromise);
    }

    @Test
    void an_addressee_is_accused_of_nothing_that_a_reading_excuses() {
        ask(() -> files().call(), NothingExcusableIsAccusedTest::ofDuty);
    }

    @Test
    void a_review_is_accused_of_nothing_that_a_reading_excuses() {
        ask(() -> files().review(), NothingExcusableIsAccusedTest::ofReview);
    }

    private RoughFiles files() {
        return RoughFiles.of(random, 0);
    }

    private <E extends LedgerEvent> void ask(java.util.function.Supplier<History<E>> files,
            BiFunction<History<E>, LocalDate, Set<String>> said) {
        for (int i = 0; i < LEDGERS; i++) {
            History<E> file = files.get();
            for (LocalDate day : days(file)) {
                judge(i, file, day, said);
            }
        }
        assertThat(accused).as("accusations that every reading bears out, seed %d", SEED).isGreaterThan(LEDGERS);
    }

    private <E extends LedgerEvent> void judge(int i, History<E> file, LocalDate day,
            BiFunction<History<E>, LocalDate, Set<String>> said) {
        Set<String> all = said.apply(file.on(day), day);
        Set<String> closed = Set.copyOf(all);
        all.removeIf(each -> each.endsWith(CLOSED)
                || each.endsWith(LATE) && closed.contains(each.replace(LATE, CLOSED)));
        accused += all.size();
        if (file.entries().stream().allMatch(entry -> entry.occurredOn().precise())) {
            assertThat(said.apply(Readings.backwards(file).on(day), day)).as("seed %d, file %d on %s: %s%nbackwards",
                    SEED, i, day, told(file)).containsAll(all);
        }
        if (!all.isEmpty() && file.entries().stream().anyMatch(entry -> !entry.occurredOn().precise())) {
            Readings.of(file, List.of(day), READINGS, random).forEach(reading -> assertThat(said.apply(reading.on(day), day))
                    .as("seed %d, file %d on %s: %s%nread as %s", SEED, i, day, told(file), told(reading))
                    .containsAll(all));
        }
    }

    /** Those around every bound of a date: between them nothing changes. */
    private static Set<LocalDate> days(History<?> file) {
        Set<LocalDate> days = new TreeSet<>(List.of(RoughFiles.FIRST.plusDays(RoughFiles.SPAN)));
        file.entries().forEach(entry -> Stream.of(entry.occurredOn().earliest(), entry.countsFrom())
                .filter(day -> !day.isBefore(RoughFiles.FIRST))
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)))));
        return days;
    }

    private static String told(History<?> file) {
        return String.join("\n  ", file.entries().stream().map(entry -> entry.number() + " " + entry.event()
                .toString().replaceAll("attestation=[^\\]]*\\], note=\\S+\\], |Optional(\\.empty|(?=\\[))|words=So [^,]*", "")
                + " of " + entry.occurredOn() + ", recorded " + entry.recordedOn()).toList());
    }

    private static Set<String> ofPromise(History<CommitmentEvent> file, LocalDate day) {
        CommitmentState state = CommitmentState.of(file);
        Set<String> said = new TreeSet<>();
        accuse(said, "current", state.againstCurrentDeadline(day, Optional.of(day)));
        accuse(said, "original", state.againstOriginalDeadline(day, Optional.of(day)));
        state.delivery().milestones().forEach(step ->
                accuse(said, "step", state.schedule(step, day, Optional.of(day))));
        state.promise().deadlines().deferrals().forEach(each -> add(said, state.timing(each) == MoveTiming.AFTER,
                "moved to " + each.to() + " when it had passed"));
        add(said, state.claimedCompleteFoundOtherwise(), "found otherwise");
        add(said, state.claimedCompleteNotYetAssessed(), "not assessed");
        return said;
    }

    private static Set<String> ofReview(History<ReviewEvent> file, LocalDate day) {
        ReviewState state = ReviewState.of(file);
        Set<String> said = new TreeSet<>();
        accuse(said, "current", state.againstCurrentDue(day, Optional.of(day)));
        accuse(said, "original", state.againstOriginalDue(day, Optional.of(day)));
        add(said, state.daysAfterOriginalDue().isPresent(), "reported late");
        add(said, state.daysAfterCurrentDue().isPresent(), "reported after the last day");
        state.schedule().extended().forEach(each -> add(said, state.timing(each) == MoveTiming.AFTER,
                "moved to " + each.to().day() + " when it had passed"));
        return said;
    }

    private static Set<String> ofDuty(History<RecommendationEvent> file, LocalDate day) {
        RecommendationState state = RecommendationState.of(file);
        Set<String> said = new TreeSet<>();
        state.duty(DUTY).ifPresent(duty -> accuse(said, state, duty, day));
        return said;
    }

    private static void accuse(Set<String> said, RecommendationState state, DutyState duty, LocalDate day) {
        ReplySchedule schedule = state.schedule(duty, day, Optional.of(day));
        add(said, schedule.standing() == ReplyStanding.OVERDUE, "current overdue");
        add(said, schedule.standingByOriginal() == ReplyStanding.OVERDUE, "original overdue");
        add(said, duty.laid().isPresent() && schedule.standing() != ReplyStanding.REPLIED
                && schedule.standing() != ReplyStanding.MAY_BE_REPLIED, "silent");
        add(said, state.answeredLate(duty), "answered late");
        duty.clock().changes().forEach(each -> add(said, state.timing(duty, each) == MoveTiming.AFTER,
                "moved to " + each.to() + " when it had passed"));
    }

    /** What was never done was not done in time either; that a file was closed accuses nobody. */
    private static void accuse(Set<String> said, String what, Schedule schedule) {
        add(said, schedule.standing() == Standing.OVERDUE, what + " overdue");
        add(said, NOT_IN_TIME.contains(schedule.standing()), what + LATE);
        add(said, schedule.standing() == Standing.CLOSED, what + CLOSED);
    }

    private static void add(Set<String> said, boolean holds, String what) {
        if (holds) {
            said.add(what);
        }
    }
}
