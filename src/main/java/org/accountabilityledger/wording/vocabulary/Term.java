package org.accountabilityledger.wording.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The name of a field in the ledger's JSON, and what it means.
 *
 * @param same the term elsewhere that means exactly the same, if there is one
 * @param type of its values, as JSON-LD has it
 */
public record Term(String name, String words, Optional<String> same, Optional<String> type) {

    static Term of(String name, String words) {
        return new Term(name, words, Optional.empty(), Optional.empty());
    }

    Term sameAs(String iri) {
        return new Term(name, words, Optional.of(iri), type);
    }

    Term typed(String iri) {
        return new Term(name, words, same, Optional.of(iri));
    }

    /** How a context defines it: as the ledger's own unless another vocabulary has the same. */
    Map<String, String> definition() {
        Map<String, String> definition = new LinkedHashMap<>();
        // A term that names itself is a word of the vocabulary (JSON-LD 1.1 API, create term definition, step 14).
        definition.put("@id", same.orElse(name));
        type.ifPresent(iri -> definition.put("@type", iri));
        return definition;
    }
}
