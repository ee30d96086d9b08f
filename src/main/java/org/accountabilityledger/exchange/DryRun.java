package org.accountabilityledger.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.Dispatch;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.access.KeyReused;
import org.accountabilityledger.access.Receipt;
import org.accountabilityledger.access.Unreadable;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.exchange.EntryKeys.Place;
import org.accountabilityledger.exchange.Report.Fate;
import org.accountabilityledger.exchange.Report.Line;
import org.accountabilityledger.journal.Overlay;

/** Tries a whole file, entry after entry, on an overlay over the ledger as it stands; nothing is kept. */
final class DryRun {

    private static final Actor NOBODY = new Actor("dry-run");
    private static final Set<Rule> MISSING = Set.of(Rule.CITED, Rule.POINTS_TO_WHAT_STANDS);

    private final ParsedDossier parsed;
    private final Commands commands;
    private final Gate gate;
    private final Overlay overlay;
    private final List<DossierFault> faults;
    private final EntryKeys places;
    private final Set<String> refused = new HashSet<>();

    DryRun(ParsedDossier parsed, Commands commands, Gate gate, Overlay overlay) {
        this.parsed = parsed;
        this.commands = commands;
        this.gate = gate;
        this.overlay = overlay;
        this.faults = new ArrayList<>(parsed.faults());
        this.places = parsed.places(gate);
    }

    /** What is wrong, as far as it was tried. */
    List<DossierFault> faults() {
        return faults;
    }

    /** What would become of each entry. */
    List<Line> lines() {
        return parsed.part().entries().stream().map(this::attempt).toList();
    }

    private Line attempt(DossierEntry entry) {
        try {
            ResolvedCommand resolved = ResolvedCommand.of(entry, commands, places);
            return parsed.part().named() && resolved.sound() ? judged(entry, resolved.command())
                    : without(entry, Fate.NOT_TRIED);
        } catch (RuntimeException refusal) {
            note(entry, refusal);
            boolean goesOn = refusal instanceof Unreadable unreadable && entry.without(unreadable.faults(),
                    commands.schema(entry.command())).filter(this::standsIn).isPresent();
            return goesOn ? Line.without(entry, Fate.REFUSED) : without(entry, Fate.REFUSED);
        }
    }

    /**
     * An entry that is wrong in fields that it need not have is tried without them: so whatever else is wrong with it,
     * and with what builds on it, is found in the same go.
     */
    private boolean standsIn(DossierEntry entry) {
        try {
            ResolvedCommand resolved = ResolvedCommand.of(entry, commands, places);
            if (!parsed.part().named() || !resolved.sound()) {
                return false;
            }
            judged(entry, resolved.command());
            return true;
        } catch (KeyReused recorded) {
            return false;
        } catch (RuntimeException refusal) {
            note(entry, refusal);
            return false;
        }
    }

    private void note(DossierEntry entry, RuntimeException refusal) {
        List<DossierFault> found = new Refusal(parsed.tree()).faults(entry, refusal);
        if (!(refusal instanceof RuleBroken broken && followsFromAnother(entry, broken))) {
            faults.addAll(found);
        }
    }

    private Line judged(DossierEntry entry, LedgerCommand command) {
        Optional<Receipt> receipt = gate.receiptOf(parsed.envelope(entry, command, NOBODY));
        if (receipt.isPresent()) {
            Place place = Place.of(receipt.get());
            places.put(entry.key(), place);
            return Line.of(entry, Fate.RECORDED_ALREADY, place, receipt.get().position());
        }
        new Dispatch(overlay.commands()).hand(command, NOBODY, gate.today());
        long number = overlay.takeAdded().stream().findFirst().map(Overlay.Added::number).orElse(0L);
        Place place = Place.of(FileRef.of(command.file()), number);
        places.put(entry.key(), place);
        return Line.of(entry, Fate.COULD_BE_RECORDED, place, 0);
    }

    private Line without(DossierEntry entry, Fate fate) {
        places.put(entry.key(), parsed.recorded(entry.key(), gate).orElse(Place.NONE));
        commands.schema(entry.command()).path("properties").propertyNames().stream().findFirst()
                .map(file -> entry.content().path(file).asString("")).filter(file -> !file.isEmpty())
                .ifPresent(refused::add);
        return Line.without(entry, fate);
    }

    /** One misspelt source would else be followed by a fault for each entry that cites it. */
    private boolean followsFromAnother(DossierEntry entry, RuleBroken broken) {
        if (!MISSING.contains(broken.rule())) {
            return false;
        }
        String text = entry.content().at(broken.fault().pointer()).asString("");
        return Arrays.stream(text.split("[:/]")).anyMatch(refused::contains);
    }
}
