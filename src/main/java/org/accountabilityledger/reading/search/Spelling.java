package org.accountabilityledger.reading.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.reading.times.Tables;

/** Offers words that are on record for those that are not: of all titles, and of what was recorded last. */
final class Spelling {

    private static final int NEWEST = 2_000;
    private static final int SHORTEST = 4;
    private static final double ALIKE = 0.3;

    private final Tables database;

    Spelling(Tables database) {
        this.database = database;
    }

    /** The same search with each word that is not known put as the known one that is most like it. */
    Optional<String> of(String asked) {
        Set<String> known = database.kept(List.of("vocabulary"), this::vocabulary);
        List<QueryText.Chunk> chunks = QueryText.chunks(asked);
        String better = chunks.stream().map(chunk -> written(chunk, known)).collect(Collectors.joining(" "));
        String same = chunks.stream().map(chunk -> written(chunk, Set.of())).collect(Collectors.joining(" "));
        return better.equals(same) ? Optional.empty() : Optional.of(better);
    }

    private static String written(QueryText.Chunk chunk, Set<String> known) {
        String text = chunk.negated() ? chunk.text() : Stream.of(chunk.text().split("\\s+"))
                .map(word -> like(word, known).orElse(word)).collect(Collectors.joining(" "));
        return (chunk.negated() ? "-" : "") + (chunk.quoted() ? '"' + text + '"' : text);
    }

    private static Optional<String> like(String word, Set<String> known) {
        List<Compound> cut = Tokenizer.cut(word);
        if (cut.size() != 1 || cut.getFirst().parts().size() != 1) {
            return Optional.empty();
        }
        String letters = cut.getFirst().parts().getFirst().letters();
        if (letters.length() < SHORTEST || known.contains(letters)) {
            return Optional.empty();
        }
        Set<String> sought = trigrams(letters);
        return known.stream().filter(each -> Math.abs(each.length() - letters.length()) <= 2)
                .max(Comparator.comparingDouble(each -> similarity(sought, trigrams(each))))
                .filter(each -> similarity(sought, trigrams(each)) >= ALIKE);
    }

    /** Of the groups of three letters that either has, how many both have. */
    private static double similarity(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }

    private static Set<String> trigrams(String word) {
        String padded = "  " + word + " ";
        Set<String> trigrams = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            trigrams.add(padded.substring(i, i + 3));
        }
        return trigrams;
    }

    private Set<String> vocabulary() {
        Set<String> words = new TreeSet<>();
        database.sql("select title from reading.title_at(:validOn, :knownAt, :examples)").query(String.class).list()
                .forEach(title -> collect(title, words));
        database.at(database.sql("select position from reading.entry_at(:validOn, :knownAt, :examples) order by position desc limit "
                        + NEWEST).query(Long.class).list())
                .forEach(entry -> EntryText.of(entry.event()).words().forEach(text -> collect(text, words)));
        return words;
    }

    private static void collect(String text, Set<String> words) {
        Tokenizer.cut(text).forEach(compound -> compound.parts().stream().map(Compound.Part::letters)
                .filter(letters -> letters.length() >= SHORTEST && letters.length() <= Compound.LONGEST)
                .forEach(words::add));
    }
}
