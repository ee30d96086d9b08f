package org.accountabilityledger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.Envelope;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.exchange.EntryKeys.Place;

/** A file that was read: its tree, what it says, and what is wrong with it before the ledger is asked. */
record ParsedDossier(YamlTree tree, DossierPart part, List<DossierFault> faults) {

    static ParsedDossier read(Dossier dossier, Commands commands) {
        YamlTree tree = YamlReader.read(dossier.bytes());
        List<DossierFault> faults = new ArrayList<>(tree.faults());
        DossierPart part = DossierPartReader.read(tree, commands, faults);
        if (faults.isEmpty() && part.entries().isEmpty()) {
            faults.add(DossierFault.at(1, "The dossier has no entries."));
        }
        return new ParsedDossier(tree, part, List.copyOf(faults));
    }

    /** The places of its keys; those of earlier instalments are asked of the ledger. */
    EntryKeys places(Gate gate) {
        return new EntryKeys(part.dossier(), key -> part.knows(key) ? Optional.empty() : recorded(key, gate));
    }

    Envelope envelope(DossierEntry entry, LedgerCommand command, Actor actor) {
        return new Envelope(command, actor, part.key(entry.key()).orElseThrow(), Optional.empty());
    }

    /** What the ledger holds under a key of this dossier; nothing can be said of it where the dossier has no name. */
    Optional<Place> recorded(String key, Gate gate) {
        if (!part.named()) {
            return Optional.of(Place.NONE);
        }
        return part.key(key).flatMap(gate::receiptUnder).map(Place::of);
    }
}
