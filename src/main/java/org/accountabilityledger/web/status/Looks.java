package org.accountabilityledger.web.status;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.clock.Trigger;
import org.accountabilityledger.journal.Clocks;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.SetAside;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.projection.SubscriberState;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.Moments;

/** How each part is looked at; a look may take as long as its connection lets it. */
public record Looks(Journal journal, Clocks clocks, Gate gate, ProjectionRunner runner, Trigger trigger, boolean copy) {

    public Map<Part, Supplier<Sight>> all() {
        Map<Part, Supplier<Sight>> looks = new EnumMap<>(Part.class);
        looks.put(Part.DATABASE, this::database);
        looks.put(Part.JOURNAL, this::intake);
        looks.put(Part.VIEWS, this::views);
        looks.put(Part.CLOCK, this::clock);
        return looks;
    }

    private Sight database() {
        journal.head();
        return Sight.up("It answers.");
    }

    private Sight intake() {
        if (copy) {
            return Sight.up("This ledger is a copy of another one, and takes no entries.");
        }
        Optional<String> trouble = clocks.trouble();
        if (trouble.isPresent()) {
            return new Sight("CLOCKS_DISAGREE", trouble.get());
        }
        if (journal.isHeldUp()) {
            return new Sight("HELD_UP", "Somebody who records holds up all others: they wait, or are told to come again.");
        }
        if (gate.failing()) {
            return new Sight("FAILING", "The last command that was sent did not get through to the database. It is not "
                    + "known whether the next one will.");
        }
        return Sight.up("It takes entries.");
    }

    private Sight views() {
        List<SetAside> unread = journal.setAside();
        if (!unread.isEmpty()) {
            return new Sight("FILES_SET_ASIDE", English.count(unread.size(), "file", "files") + " cannot be read from an "
                    + "entry on; from there on they are in no list or figure.");
        }
        long stopped = runner.states().stream().map(SubscriberState::failure).filter(Optional::isPresent).count();
        if (stopped > 0) {
            return new Sight("STOPPED", English.count(stopped, "view has", "views have") + " stopped at an entry that could "
                    + "not be taken in.");
        }
        return runner.behind() ? new Sight("BEHIND", "They have not yet read all that is recorded.")
                : Sight.up("They have read all that is recorded.");
    }

    private Sight clock() {
        if (copy || trigger.never()) {
            return Sight.up("It is not set on this node: it looks for nothing that falls due.");
        }
        Optional<Instant> last = trigger.lastSweep();
        String when = last.map(moment -> "It last looked for what fell due on " + Moments.toTheSecond(moment) + ".")
                .orElse("It has not looked yet for what fell due.");
        return trigger.late(last) ? new Sight("LATE", when) : Sight.up(when);
    }
}
