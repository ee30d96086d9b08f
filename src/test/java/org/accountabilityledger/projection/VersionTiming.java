package org.accountabilityledger.projection;

import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.Measure;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasurementRecorded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ProgressReported;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.projection.RandomLedger.Written;

/** How much processor time the views take to follow 2,000 entries, by the length of a file; one in ten is late. */
final class VersionTiming {

    private static final int ENTRIES = 2000;

    private final Random random = new Random(1);
    private final FollowedLedger followed = new FollowedLedger();

    private VersionTiming() {
    }

    public static void main(String... none) {
        VersionTiming timing = new VersionTiming();
        timing.follow(10, 500);
        for (int batch : new int[] {500, 1}) {
            for (int length : new int[] {10, 50, 200}) {
                System.out.printf("%d entries on files of %d, %d at a time: %,d ms%n", ENTRIES, length, batch,
                        timing.follow(length, batch).toMillis());
            }
        }
        System.exit(0);
    }

    private Duration follow(int length, int batch) {
        RandomLedger ledger = new RandomLedger(entries(length));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[1];
        followed.look(ledger, () -> {
            long begun = threads.getCurrentThreadCpuTime();
            followed.followAll(ledger, batch);
            nanos[0] = threads.getCurrentThreadCpuTime() - begun;
        });
        return Duration.ofNanos(nanos[0]);
    }

    /** The files in turns: so each batch touches many. */
    private List<Written> entries(int length) {
        List<Written> entries = new ArrayList<>();
        int files = ENTRIES / length;
        for (int i = 0; i < ENTRIES; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i);
            LocalDate happened = random.nextInt(10) == 0 ? day.minusDays(random.nextInt(400)) : day;
            CommitmentId id = new CommitmentId("promise-" + i % files);
            entries.add(new Written(FileRef.of(id), 1 + i / files, day.atTime(12, 0).atZone(LONDON).toInstant(),
                    i < files ? made(id, on(happened.toString())) : event(id, on(happened.toString()))));
        }
        return entries;
    }

    private static CommitmentMade made(CommitmentId id, Attestation on) {
        return new CommitmentMade(id, on, words("A promise"), HOME_OFFICE, Optional.empty(), Optional.empty(),
                words("So we shall."), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new Measure("count", words("Count"), words("cases"), Optional.empty(), Optional.empty(),
                        Optional.empty())), List.of(), false);
    }

    private CommitmentEvent event(CommitmentId id, Attestation on) {
        return switch (random.nextInt(5)) {
            case 0 -> new DeadlineDeferred(id, on, Optional.of(on.occurredOn()), Optional.empty(),
                    Optional.of(words("It is a lot.")));
            case 1 -> new MeasurementRecorded(id, on, "count", new BigDecimal(random.nextInt(2000)), Precision.EXACT,
                    Optional.empty(), Optional.empty(), Optional.empty());
            default -> new ProgressReported(id, on, DeliveryClaim.IN_PROGRESS, Optional.empty(), words("Going on."));
        };
    }
}
