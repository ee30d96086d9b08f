package org.accountabilityledger.wording.crosswalk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.wording.WordsResource;

/** The words of other registers, and which of the ledger's values each is read as, or why it is read as none. */
public record Crosswalk(List<Vocabulary> vocabularies) {

    public static final Crosswalk OF_THE_LEDGER = WordsResource.read("crosswalk", Crosswalk.class);

    /**
     * The words of one register, or of one list in it.
     *
     * @param key by which it is named in data
     * @param usedBy who speaks in these words, and of what
     * @param basis what these words were read in
     */
    public record Vocabulary(String key, String name, String usedBy, String basis, List<Term> terms) {
    }

    /**
     * One word as that register has it.
     *
     * @param readings the value on each scale that it speaks of; on none where it does not say enough
     * @param remark why it is read as none or as several, or what is lost
     */
    public record Term(String word, Map<Scale, String> readings, Optional<String> remark) {

        public Term {
            readings = readings == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(readings));
            readings.forEach(Scale::inWords);
        }
    }
}
