package org.accountabilityledger.web.pages;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.wording.crosswalk.Crosswalk;
import org.accountabilityledger.wording.crosswalk.Scale;

/** What a word of another register is read as on one scale, as a row of a table; with no scale where it is read as nothing. */
record CrosswalkRow(String vocabulary, String name, String usedBy, String basis, String word, Optional<Scale> scale,
        Optional<String> value, Optional<String> valueInWords, Optional<String> remark) {

    static Stream<CrosswalkRow> of(Crosswalk crosswalk) {
        return crosswalk.vocabularies().stream().flatMap(vocabulary -> vocabulary.terms().stream()
                .flatMap(term -> of(vocabulary, term)));
    }

    private static Stream<CrosswalkRow> of(Crosswalk.Vocabulary vocabulary, Crosswalk.Term term) {
        return term.readings().isEmpty() ? Stream.of(of(vocabulary, term, Optional.empty()))
                : term.readings().entrySet().stream().map(reading -> of(vocabulary, term, Optional.of(reading)));
    }

    private static CrosswalkRow of(Crosswalk.Vocabulary vocabulary, Crosswalk.Term term,
            Optional<Map.Entry<Scale, String>> reading) {
        return new CrosswalkRow(vocabulary.key(), vocabulary.name(), vocabulary.usedBy(), vocabulary.basis(), term.word(),
                reading.map(Map.Entry::getKey), reading.map(Map.Entry::getValue),
                reading.map(each -> each.getKey().inWords(each.getValue())), term.remark());
    }
}
