package org.accountabilityledger.reading.comparison;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said at one moment, by the plain name of each field, in the words that the pages have for it. */
final class Facts {

    private record Said(String words, String value) {
    }

    private final Map<String, Said> said = new LinkedHashMap<>();

    Facts put(String field, String words) {
        return put(field, words, words);
    }

    Facts put(String field, Optional<String> words) {
        words.ifPresent(some -> put(field, some));
        return this;
    }

    /** Two are alike where their values are, whatever else the words tell; a name that comes again gets a number. */
    Facts put(String field, String words, String value) {
        String name = field;
        for (int times = 2; said.containsKey(name); times++) {
            name = field + " (" + times + ")";
        }
        said.put(name, new Said(words, value));
        return this;
    }

    Optional<String> of(String field) {
        return Optional.ofNullable(said.get(field)).map(Said::words);
    }

    boolean differsIn(String field, Facts other) {
        return !value(field).equals(other.value(field));
    }

    private Optional<String> value(String field) {
        return Optional.ofNullable(said.get(field)).map(Said::value);
    }

    /** The fields of either. */
    Set<String> with(Facts other) {
        Set<String> fields = new LinkedHashSet<>(other.said.keySet());
        fields.addAll(said.keySet());
        return fields;
    }
}
