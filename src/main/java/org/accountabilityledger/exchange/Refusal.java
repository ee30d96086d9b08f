package org.accountabilityledger.exchange;

import java.util.List;
import org.accountabilityledger.access.KeyReused;
import org.accountabilityledger.access.LostRace;
import org.accountabilityledger.access.StaleVersion;
import org.accountabilityledger.access.Unreadable;
import org.accountabilityledger.accountability.Fault;
import org.accountabilityledger.accountability.RuleBroken;

/** Says why the ledger does not take an entry, and on which line that stands. */
record Refusal(YamlTree tree) {

    private static final String CHANGED = "This entry differs from what its key recorded. What was recorded stands: "
            + "write it as it was, and correct it with another entry, under another key.";

    /** The faults that the refusal names; what is no refusal is thrown on. */
    List<DossierFault> faults(DossierEntry entry, RuntimeException refused) {
        return places(refused).stream().map(fault -> new DossierFault(
                tree.line(entry.pointer() + fault.pointer()), entry.key(), fault.sentence())).toList();
    }

    private static List<Fault> places(RuntimeException refused) {
        return switch (refused) {
            case Unreadable unreadable -> unreadable.faults();
            case RuleBroken broken -> List.of(broken.fault());
            case KeyReused changed -> List.of(new Fault(CHANGED, ""));
            case LostRace lost -> List.of(new Fault(lost.getMessage(), ""));
            case StaleVersion stale -> List.of(new Fault(stale.getMessage(), ""));
            default -> throw refused;
        };
    }
}
