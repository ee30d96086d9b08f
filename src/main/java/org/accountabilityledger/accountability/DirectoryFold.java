package org.accountabilityledger.accountability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directory in memory, laid over another one: it knows what that one knows and what it was told since, and keeps
 * nothing. For dry runs, and for tests.
 */
public final class DirectoryFold implements Directory {

    private record Place(FileRef file, long number) {
    }

    private final Directory below;
    private final Map<String, List<RecordedFact>> told = new HashMap<>();
    private final Set<Place> withdrawn = new HashSet<>();

    public DirectoryFold(Directory below) {
        this.below = below;
    }

    /** Over nothing at all. */
    public static DirectoryFold empty() {
        return new DirectoryFold(subject -> List.of());
    }

    /** Takes in what an entry of a file tells; a withdrawal takes back what the withdrawn entry told. */
    public DirectoryFold tell(long number, LedgerEvent event) {
        FileRef file = FileRef.of(event.file());
        if (event.withdraws() > 0) {
            withdrawn.add(new Place(file, event.withdraws()));
        }
        for (Fact fact : event.told()) {
            fact.subjects().forEach(subject -> told.computeIfAbsent(subject, none -> new ArrayList<>())
                    .add(new RecordedFact(file, number, fact)));
        }
        return this;
    }

    @Override
    public List<RecordedFact> about(String subject) {
        return Stream.concat(below.about(subject).stream(), told.getOrDefault(subject, List.of()).stream())
                .filter(each -> !withdrawn.contains(new Place(each.file(), each.number())))
                .toList();
    }
}
