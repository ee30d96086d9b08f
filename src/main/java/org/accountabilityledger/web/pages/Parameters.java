package org.accountabilityledger.web.pages;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accountabilityledger.access.DidYouMean;
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.web.times.TimeTravel;

/**
 * Judges the parameters of a query. One that an address does not know would be passed over in silence, and another
 * question answered than was asked: it is refused, with those that there are.
 */
final class Parameters {

    /** What every address knows; from where a page is seen is taken off before the page is asked. */
    static final Set<String> EVERYWHERE = Set.of("after", "examples", "validOn", "knownAt");
    private static final Set<String> STANDPOINT = Set.of("validOn", "knownAt", "examples");

    private Parameters() {
    }

    /** Which of those an address takes: there is one state of what is about the ledger itself. */
    static Stream<String> everywhere(String path) {
        Set<String> standpoint = path.startsWith(DeclaredParameters.COMPARED) ? DeclaredParameters.COMPARED_AT
                : TimeTravel.isTimeless(path) ? Set.of() : STANDPOINT;
        return EVERYWHERE.stream().filter(name -> !STANDPOINT.contains(name) || standpoint.contains(name)).sorted();
    }

    static void refuseUnknown(Collection<String> asked, Collection<String> known) {
        Optional<String> unknown = asked.stream().filter(name -> !known.contains(name))
                .filter(name -> !EVERYWHERE.contains(name) || STANDPOINT.contains(name)).findFirst();
        unknown.ifPresent(name -> {
            throw new BadQuestion(STANDPOINT.contains(name) ? "There is one state of this address: '" + name
                    + "' is not asked of it." : sentence(name, known));
        });
    }

    /** The one value that a name was given; empty if it was given none, or none to speak of. */
    static Optional<String> one(String name, List<String> values) {
        List<String> given = values == null ? List.of() : values.stream().filter(value -> value != null
                && !value.isBlank()).distinct().toList();
        if (given.size() > 1) {
            throw new BadQuestion("'" + name + "' is asked once: it was given '" + Shown.of(given.get(0)) + "' and '"
                    + Shown.of(given.get(1)) + "'.");
        }
        return given.stream().findFirst();
    }

    private static String sentence(String name, Collection<String> known) {
        Set<String> all = new TreeSet<>(known);
        all.addAll(EVERYWHERE);
        return "There is no parameter '" + Shown.of(name) + "' here." + DidYouMean.to(name, all)
                .map(nearest -> " Did you mean '" + nearest + "'?").orElse("") + (known.isEmpty()
                ? " This address knows none but " : " There are " + String.join(", ", known) + "; and everywhere ")
                + String.join(", ", new TreeSet<>(EVERYWHERE)) + ".";
    }
}
