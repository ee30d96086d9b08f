package org.accountabilityledger.reading.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that stand together without a space, as in co-operation, s.55 or 1,250,000; mostly it is one.
 *
 * @param start where it begins in the text
 */
record Compound(int start, int end, List<Part> parts) {

    /** Longer ones are told apart by their beginnings. */
    static final int LONGEST = 100;

    /**
     * One word of it, folded.
     *
     * @param fragments its pieces where a soft hyphen or the like stands in it
     */
    record Part(int start, int end, String letters, List<String> fragments) {

        String stem() {
            return Stemming.of(letters);
        }
    }

    /** Its words in order. */
    List<String> stems() {
        return parts.stream().map(Part::stem).toList();
    }

    /** All its words written as one. */
    Optional<String> joined() {
        return parts.size() == 1 ? Optional.empty() : join(0, parts.size());
    }

    /** Everything beside its words by which it is found. */
    Set<String> others() {
        Set<String> others = new LinkedHashSet<>();
        joined().ifPresent(others::add);
        // Of s.55(2) also s55.
        for (int i = 2; i <= parts.size(); i++) {
            join(i - 2, i).ifPresent(others::add);
        }
        parts.forEach(part -> part.fragments().stream().map(Stemming::of).forEach(others::add));
        return others;
    }

    Set<String> all() {
        List<String> all = new ArrayList<>(stems());
        all.addAll(others());
        return new LinkedHashSet<>(all);
    }

    private Optional<String> join(int from, int to) {
        String letters = parts.subList(from, to).stream().map(Part::letters).collect(Collectors.joining());
        return letters.length() > LONGEST ? Optional.empty() : Optional.of(Stemming.of(letters));
    }
}
