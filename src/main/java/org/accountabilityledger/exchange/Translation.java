package org.accountabilityledger.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.access.DidYouMean;
import org.accountabilityledger.accountability.Fault;
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.wording.crosswalk.Crosswalk;
import org.accountabilityledger.wording.crosswalk.Crosswalk.Term;
import org.accountabilityledger.wording.crosswalk.Crosswalk.Vocabulary;
import org.accountabilityledger.wording.crosswalk.Scale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the ledger's value beside the word of another register, where an entry names the {@code vocabulary} of its word
 * in the place of a value and the crosswalk reads that word as this one value.
 */
record Translation(ObjectNode content, JsonNode schema) {

    private static final String VOCABULARY = "vocabulary";
    private static final String WORD = "verbatim";

    /** What is wrong with it, if anything; nothing is done where no vocabulary is named, or the command takes no word. */
    static Optional<Fault> in(JsonNode content, JsonNode schema) {
        return content instanceof ObjectNode fields && fields.has(VOCABULARY) && schema.path("properties").has(WORD)
                ? new Translation(fields, schema).translate() : Optional.empty();
    }

    private Optional<Fault> translate() {
        String key = content.remove(VOCABULARY).asString("");
        String word = content.path(WORD).asString("");
        List<Vocabulary> all = Crosswalk.OF_THE_LEDGER.vocabularies();
        Optional<Vocabulary> vocabulary = all.stream().filter(each -> each.key().equals(key)).findFirst();
        if (vocabulary.isEmpty()) {
            return fault(VOCABULARY, "There is no vocabulary '" + Shown.of(key) + "': /crosswalk has all of them."
                    + meant(key, all.stream().map(Vocabulary::key).toList()));
        }
        List<Term> terms = vocabulary.get().terms();
        return terms.stream().filter(each -> each.word().equals(word)).findFirst()
                .map(term -> put(vocabulary.get(), term))
                .orElseGet(() -> fault(WORD, "'" + Shown.of(word) + "' is no word of '" + key + "'."
                        + meant(word, terms.stream().map(Term::word).toList())));
    }

    private Optional<Fault> put(Vocabulary vocabulary, Term term) {
        String said = "'" + term.word() + "' of '" + vocabulary.key() + "' is read as ";
        if (term.readings().size() != 1) {
            return fault(WORD, said + (term.readings().isEmpty() ? "no value. " : inWords(term) + ": each is an entry of "
                    + "its own. ") + term.remark().map(remark -> remark + " ").orElse("") + "Leave out 'vocabulary', and write "
                    + "the value that the source supports.");
        }
        Map.Entry<Scale, String> reading = term.readings().entrySet().iterator().next();
        String field = reading.getKey().name().toLowerCase(Locale.ROOT);
        if (!schema.at("/properties/" + field).has("enum")) {
            return fault(WORD, said + inWords(term) + ", which this command does not record.");
        }
        if (content.has(field)) {
            return fault(field, "The value is found by its word, and given too: leave out '" + field + "' or 'vocabulary'.");
        }
        content.put(field, reading.getValue());
        return Optional.empty();
    }

    private static String inWords(Term term) {
        return term.readings().entrySet().stream().map(each -> each.getKey().inWords() + " " + each.getValue())
                .collect(Collectors.joining(" and "));
    }

    private static String meant(String written, List<String> candidates) {
        return DidYouMean.to(written, candidates).map(nearest -> " Did you mean '" + nearest + "'?").orElse("");
    }

    private static Optional<Fault> fault(String field, String sentence) {
        return Optional.of(new Fault(sentence, "/" + field));
    }
}
