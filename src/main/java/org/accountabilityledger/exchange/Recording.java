package org.accountabilityledger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.access.Outcome;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.exchange.Places.Place;
import org.accountabilityledger.exchange.Report.Fate;
import org.accountabilityledger.exchange.Report.Line;

/** Records a file that was rehearsed, entry after entry, and stops at the first that the gate refuses. */
final class Recording {

    private final Manuscript manuscript;
    private final Commands commands;
    private final Gate gate;
    private final Actor actor;
    private final Places places;
    private final List<Line> lines = new ArrayList<>();

    Recording(Manuscript manuscript, Commands commands, Gate gate, Actor actor) {
        this.manuscript = manuscript;
        this.commands = commands;
        this.gate = gate;
        this.actor = actor;
        this.places = manuscript.places(gate);
    }

    /** Goes on where an earlier run was cut off: what the rehearsal found on record is not sent again. */
    Optional<DossierFault> run(List<Line> rehearsed, Progress progress) {
        List<DossierEntry> entries = manuscript.instalment().entries();
        Optional<DossierFault> stoppedAt = Optional.empty();
        for (int i = 0; i < entries.size(); i++) {
            DossierEntry entry = entries.get(i);
            if (stoppedAt.isPresent()) {
                lines.add(Line.without(entry, Fate.NOT_TRIED));
                continue;
            }
            stoppedAt = record(entry, rehearsed.get(i));
            if (stoppedAt.isEmpty()) {
                progress.at(manuscript.instalment().title(), i + 1, entries.size(), entry.key());
            }
        }
        return stoppedAt;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    private Optional<DossierFault> record(DossierEntry entry, Line rehearsed) {
        try {
            Line line = rehearsed.fate() == Fate.RECORDED_ALREADY ? rehearsed : sent(entry);
            places.put(entry.key(), new Place(line.file(), line.number()));
            lines.add(line);
            return Optional.empty();
        } catch (RuntimeException refusal) {
            List<DossierFault> faults = new Refusal(manuscript.tree()).faults(entry, refusal);
            lines.add(Line.without(entry, Fate.REFUSED));
            return Optional.of(faults.getFirst());
        }
    }

    private Line sent(DossierEntry entry) {
        LedgerCommand command = Draft.of(entry, commands, places).command();
        Outcome outcome = gate.send(manuscript.envelope(entry, command, actor));
        return Line.of(entry, outcome.repeated() ? Fate.RECORDED_ALREADY : Fate.RECORDED,
                Place.of(outcome.receipt()), outcome.receipt().position());
    }
}
