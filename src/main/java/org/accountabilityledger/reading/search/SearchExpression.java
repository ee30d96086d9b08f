package org.accountabilityledger.reading.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader searches for: of several groups of terms, with {@code or} between them, all of one.
 *
 * @param groups none of them empty
 */
record SearchExpression(List<List<Term>> groups) {

    // Of them nothing is asked beside other words, as long as they stand in no phrase.
    private static final Set<String> STOP_WORDS = Set.of("a", "an", "and", "are", "as", "at", "be", "been", "but", "by",
            "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "his", "if", "in", "into", "is", "it",
            "its", "of", "on", "or", "she", "so", "that", "the", "their", "them", "there", "these", "they", "this",
            "those", "to", "was", "were", "what", "when", "which", "who", "will", "with");

    /**
     * One word, or several that stand together.
     *
     * @param words in their order; never empty
     */
    record Term(boolean negated, boolean phrase, List<Compound> words) {

        boolean common() {
            return !negated && !phrase && words.size() == 1 && words.getFirst().parts().size() == 1
                    && STOP_WORDS.contains(words.getFirst().parts().getFirst().letters());
        }
    }

    static SearchExpression of(String asked) {
        List<List<Term>> groups = new ArrayList<>();
        groups.add(new ArrayList<>());
        List<QueryText.Chunk> chunks = QueryText.chunks(asked);
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).or() && i < chunks.size() - 1 && !groups.getLast().isEmpty()) {
                groups.add(new ArrayList<>());
            } else {
                groups.getLast().addAll(terms(chunks.get(i)));
            }
        }
        return new SearchExpression(groups.stream().map(SearchExpression::without).filter(group -> !group.isEmpty()).toList());
    }

    private static List<Term> terms(QueryText.Chunk chunk) {
        List<Compound> words = Tokenizer.cut(chunk.text());
        return words.isEmpty() ? List.of() : List.of(new Term(chunk.negated(), chunk.quoted(), words));
    }

    private static List<Term> without(List<Term> group) {
        boolean rare = group.stream().anyMatch(term -> !term.negated() && !term.common());
        return group.stream().filter(term -> !rare || !term.common()).distinct().toList();
    }

    boolean empty() {
        return groups.isEmpty();
    }

    /** What is marked where it was found, and counts for how well a text fits. */
    Set<String> sought() {
        Set<String> sought = new LinkedHashSet<>();
        groups.forEach(group -> group.stream().filter(term -> !term.negated())
                .forEach(term -> term.words().forEach(word -> {
                    sought.addAll(word.stems());
                    word.joined().ifPresent(sought::add);
                })));
        return sought;
    }
}
