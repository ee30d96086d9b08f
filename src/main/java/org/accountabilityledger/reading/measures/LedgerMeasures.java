package org.accountabilityledger.reading.measures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileId;
import org.springframework.stereotype.Component;

/** Every measure that the ledger takes, in the order in which they are listed. */
@Component
public record LedgerMeasures(List<LedgerMeasure> all) {

    /** The view that holds their cases. */
    public static final String VIEW = "measures";

    public LedgerMeasures {
        all = List.copyOf(all);
        Set<String> names = new HashSet<>();
        all.forEach(measure -> {
            if (!FileId.REFERENCE.matcher(measure.name()).matches() || !names.add(measure.name())) {
                throw new IllegalArgumentException("'" + measure.name() + "' names no measure, or two of them.");
            }
        });
    }

    /** Rises with each measure that comes and with each revision of one, so that the cases are folded anew. */
    public int version() {
        return all.stream().mapToInt(LedgerMeasure::revision).sum();
    }

    /** The kinds of file that give cases to any of them. */
    public Set<String> kinds() {
        return all.stream().flatMap(measure -> measure.kinds().stream()).collect(Collectors.toUnmodifiableSet());
    }

    Optional<LedgerMeasure> named(String name) {
        return all.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }
}
