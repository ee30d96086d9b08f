package org.accountabilityledger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.access.Acknowledgement;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.exchange.EntryKeys.Place;
import org.accountabilityledger.exchange.Report.Fate;
import org.accountabilityledger.exchange.Report.Line;

/** Records a file that was tried, entry after entry, and stops at the first that the gate refuses. */
final class DossierRecording {

    private final ParsedDossier parsed;
    private final Commands commands;
    private final Gate gate;
    private final Actor actor;
    private final EntryKeys places;
    private final List<Line> lines = new ArrayList<>();

    DossierRecording(ParsedDossier parsed, Commands commands, Gate gate, Actor actor) {
        this.parsed = parsed;
        this.commands = commands;
        this.gate = gate;
        this.actor = actor;
        this.places = parsed.places(gate);
    }

    /** Goes on where an earlier run was cut off: what the dry run found on record is not sent again. */
    Optional<DossierFault> run(List<Line> tried, Progress progress) {
        List<DossierEntry> entries = parsed.part().entries();
        Progress here = progress.of("entries of " + parsed.part().title());
        Optional<DossierFault> stoppedAt = Optional.empty();
        for (int i = 0; i < entries.size(); i++) {
            DossierEntry entry = entries.get(i);
            if (stoppedAt.isPresent()) {
                lines.add(Line.without(entry, Fate.NOT_TRIED));
                continue;
            }
            stoppedAt = record(entry, tried.get(i));
            if (stoppedAt.isEmpty()) {
                here.at(i + 1, entries.size());
            }
        }
        return stoppedAt;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    private Optional<DossierFault> record(DossierEntry entry, Line tried) {
        try {
            Line line = tried.fate() == Fate.RECORDED_ALREADY ? tried : sent(entry);
            places.put(entry.key(), new Place(line.file(), line.number()));
            lines.add(line);
            return Optional.empty();
        } catch (RuntimeException refusal) {
            List<DossierFault> faults = new Refusal(parsed.tree()).faults(entry, refusal);
            lines.add(Line.without(entry, Fate.REFUSED));
            return Optional.of(faults.getFirst());
        }
    }

    private Line sent(DossierEntry entry) {
        LedgerCommand command = ResolvedCommand.of(entry, commands, places).command();
        Acknowledgement outcome = gate.send(parsed.envelope(entry, command, actor));
        return Line.of(entry, outcome.repeated() ? Fate.RECORDED_ALREADY : Fate.RECORDED,
                Place.of(outcome.receipt()), outcome.receipt().position());
    }
}
