package org.accountabilityledger.reading.comparison;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said at one moment, by the plain name of each field, in the words that the pages have for it. */
final class Facts {

    private final Map<String, String> said = new LinkedHashMap<>();

    Facts put(String field, String words) {
        said.put(field, words);
        return this;
    }

    Facts put(String field, Optional<String> words) {
        words.ifPresent(some -> said.put(field, some));
        return this;
    }

    Optional<String> of(String field) {
        return Optional.ofNullable(said.get(field));
    }

    /** The fields of either. */
    Set<String> with(Facts other) {
        Set<String> fields = new LinkedHashSet<>(other.said.keySet());
        fields.addAll(said.keySet());
        return fields;
    }
}
