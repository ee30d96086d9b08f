package org.accountabilityledger.reading.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.util.PGobject;

/**
 * A text as it is searched: its words for the index, ready for {@code tsvector}, and in a row, for phrases. In the row a
 * compound stands as {@code <co oper=cooper>}, so that a phrase is found however one writes it.
 */
final class SearchText {

    // https://www.postgresql.org/docs/18/textsearch-limitations.html; a position is for the order of relevance alone.
    private static final int LAST_POSITION = 16_383;
    private static final int POSITIONS = 8;
    // Of all words and their positions; PostgreSQL takes no more than 1,048,575 bytes.
    private static final int LARGEST = 1_000_000;
    /** The number of positions, and what a word is filled up with. */
    private static final int BESIDE_A_WORD = 4;
    private static final int A_POSITION = 2;

    private final Map<String, List<String>> lexemes = new TreeMap<>();
    private final StringBuilder row = new StringBuilder("|");
    private int position;
    private int size;
    private boolean whole = true;

    SearchText add(String text, char weight) {
        row.append(' ');
        for (Compound compound : Tokenizer.cut(text)) {
            compound.stems().forEach(stem -> lexeme(stem, weight, true));
            compound.others().forEach(other -> lexeme(other, weight, false));
            String words = String.join(" ", compound.stems());
            row.append(compound.joined().map(joined -> '<' + words + '=' + joined + '>').orElse(words)).append(' ');
        }
        row.append('|');
        return this;
    }

    /** Whether every word is in the index: of a very long text, only those are that come first. */
    boolean whole() {
        return whole;
    }

    /** The words in a row. */
    String row() {
        return row.toString();
    }

    PGobject vector() {
        StringBuilder vector = new StringBuilder();
        lexemes.forEach((lexeme, positions) -> vector.append('\'').append(lexeme).append("':")
                .append(String.join(",", positions)).append(' '));
        return typed("tsvector", vector.toString());
    }

    static PGobject typed(String type, String value) {
        try {
            PGobject typed = new PGobject();
            typed.setType(type);
            typed.setValue(value);
            return typed;
        } catch (java.sql.SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void lexeme(String lexeme, char weight, boolean next) {
        position += next ? 1 : 0;
        List<String> positions = lexemes.getOrDefault(lexeme, List.of());
        int further = A_POSITION + (positions.isEmpty()
                ? BESIDE_A_WORD + lexeme.getBytes(StandardCharsets.UTF_8).length : 0);
        if (size + further > LARGEST) {
            whole &= !positions.isEmpty();
        } else if (positions.size() < POSITIONS) {
            size += further;
            lexemes.computeIfAbsent(lexeme, first -> new ArrayList<>()).add(Integer.toString(Math.min(Math.max(position, 1), LAST_POSITION)) + weight);
        }
    }
}
