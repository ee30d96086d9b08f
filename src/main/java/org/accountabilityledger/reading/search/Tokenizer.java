package org.accountabilityledger.reading.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its words, by rules of the product and no locale's; a text that is searched and a query alike. */
final class Tokenizer {

    private final List<Compound> compounds = new ArrayList<>();
    private final List<Compound.Part> parts = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private int fragment;
    private int start;
    private int end;
    private int between;
    private boolean possessive;

    private Tokenizer() {
    }

    static List<Compound> cut(String text) {
        Tokenizer tokenizer = new Tokenizer();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            tokenizer.take(c, i, i + Character.charCount(c));
        }
        tokenizer.endCompound();
        return tokenizer.compounds;
    }

    private void take(int c, int from, int to) {
        if (Folding.unseen(c)) {
            fragment();
        } else if (Folding.space(c)) {
            endCompound();
        } else if (Folding.ofWords(c)) {
            word(c, from, to);
        } else {
            separate(c, from, to);
        }
    }

    private void word(int c, int from, int to) {
        if (Folding.unspaced(c)) {
            endPart();
        }
        begin(from);
        letters.append(Folding.of(c));
        end = to;
        between = 0;
    }

    /** A sign stands between two words; what it means in letters, as ½ and ™ do, is a word of its own. */
    private void separate(int c, int from, int to) {
        endPart();
        String meant = Folding.compatible(c);
        if (meant.codePoints().anyMatch(Folding::ofWords)) {
            meant.codePoints().forEach(each -> {
                if (Folding.ofWords(each)) {
                    word(each, from, to);
                } else {
                    endPart();
                }
            });
            endPart();
        } else if (++between > 1) {
            endCompound();
        } else {
            possessive = Folding.apostrophe(c) && !parts.isEmpty();
        }
    }

    private void begin(int from) {
        if (letters.isEmpty()) {
            start = from;
        }
    }

    private void fragment() {
        if (letters.length() > fragment) {
            fragments.add(letters.substring(fragment));
            fragment = letters.length();
        }
    }

    private void endPart() {
        if (!letters.isEmpty()) {
            if (!fragments.isEmpty()) {
                fragment();
            }
            // Of "the council's" the s is no word.
            if (!possessive || !letters.toString().equals("s")) {
                parts.add(new Compound.Part(start, end, Normalizer.normalize(letters, Normalizer.Form.NFC),
                        List.copyOf(fragments)));
            }
            possessive = false;
        }
        letters.setLength(0);
        fragments.clear();
        fragment = 0;
    }

    private void endCompound() {
        endPart();
        if (!parts.isEmpty()) {
            compounds.add(new Compound(parts.getFirst().start(), parts.getLast().end(), List.copyOf(parts)));
        }
        parts.clear();
        between = 0;
        possessive = false;
    }
}
