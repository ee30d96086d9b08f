package org.accountabilityledger.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.CommandKey;
import org.accountabilityledger.access.Envelope;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.access.LostRace;
import org.accountabilityledger.access.NotRecorded;
import org.accountabilityledger.access.OutcomeUnknown;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.projection.Failures;
import org.accountabilityledger.reading.deadlines.DeadlineQuery.Due;
import org.accountabilityledger.reading.deadlines.DeadlineQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every file where something may have fallen due, or may no longer hold, once. What it reads may be stale, and
 * others may sweep at the same time: it only proposes, and the file records or ignores.
 */
public final class Sweep {

    /** In whose name the clock speaks; nobody else does. */
    public static final Actor ACTOR = new Actor("clock");

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int PAGE = 200;

    private final Gate gate;
    private final DeadlineQuery deadlines;
    private final int page;

    public Sweep(Gate gate, DeadlineQuery deadlines) {
        this(gate, deadlines, PAGE);
    }

    Sweep(Gate gate, DeadlineQuery deadlines, int page) {
        this.gate = gate;
        this.deadlines = deadlines;
        this.page = page;
    }

    public Swept now() {
        return whileWanted(() -> true);
    }

    /** Ends between two files when it is no longer wanted: the next sweep finds the rest. */
    Swept whileWanted(BooleanSupplier wanted) {
        LocalDate today = gate.today();
        Swept swept = Swept.NOTHING;
        List<Due> due = deadlines.on(today, page);
        while (!due.isEmpty()) {
            for (Due each : due) {
                if (!wanted.getAsBoolean()) {
                    return told(swept);
                }
                swept = swept.plus(ask(each.file(), today));
            }
            due = deadlines.after(due.getLast(), today, page);
        }
        return told(swept);
    }

    private Swept ask(FileRef file, LocalDate today) {
        try {
            CommandKey key = new CommandKey(ACTOR.id(), UUID.randomUUID().toString());
            return Swept.recorded(gate.send(new Envelope(Proposals.of(file, today), ACTOR, key, Optional.empty()))
                    .receipt());
        } catch (NotRecorded | OutcomeUnknown unreachable) {
            // The database, not the file: the others would wait for it one by one.
            throw unreachable;
        } catch (RuleBroken | LostRace refused) {
            LOG.warn("The clock could not ask {}: {}", file, refused.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("The clock could not ask {}: {}", file, Failures.inWords(failed));
        }
        return Swept.notAsked();
    }

    private static Swept told(Swept swept) {
        if (swept.noted() > 0 || swept.takenBack() > 0) {
            LOG.info("The clock noted {} deadlines as passed and took back {} entries.", swept.noted(),
                    swept.takenBack());
        }
        return swept;
    }
}
