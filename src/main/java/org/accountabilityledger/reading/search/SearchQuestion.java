package org.accountabilityledger.reading.search;

import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.lists.Sort;

/**
 * Which words to find, and in which order.
 *
 * @param words as a reader writes them: all of them are to be found, "phrases" as they stand, {@code or} between two,
 *        {@code -} before what is not to be found
 * @param withdrawn whether entries that were withdrawn are searched too
 */
public record SearchQuestion(
        String words, boolean withdrawn, Map<String, String> filters, Sort sort, boolean descending,
        Optional<String> cursor, int size) {

    public static final int LONGEST = 300;

    public SearchQuestion {
        words = EntryText.line(words.replaceAll("\\p{Cntrl}", " "));
        if (words.length() > LONGEST) {
            throw new BadQuestion("A search has at most " + LONGEST + " characters.");
        }
    }

    /** Whether there is anything in the words that can be searched for. */
    public boolean searchable() {
        return !query().empty();
    }

    /** The same question for other words. */
    SearchQuestion with(String others) {
        return new SearchQuestion(others, withdrawn, filters, sort, descending, Optional.empty(), size);
    }

    SearchExpression query() {
        return SearchExpression.of(words);
    }
}
