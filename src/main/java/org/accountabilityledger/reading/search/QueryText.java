package org.accountabilityledger.reading.search;

import java.util.ArrayList;
import java.util.List;

/** Reads what was typed into the search: words, phrases in any quotation marks, hyphens before what is not wanted. */
final class QueryText {

    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\u301D\u301E\u301F\u300C\u300D";
    private static final String SINGLE = "'\u2018\u2019\u201A\u201B\u2039\u203A\uFF07";
    private static final String NOT = "-\u2010\u2011\u2212\uFF0D\uFE63";

    private final String text;
    private final List<Chunk> chunks = new ArrayList<>();
    private int at;

    /** What stands between spaces, or between quotation marks. */
    record Chunk(boolean negated, boolean quoted, String text) {

        boolean or() {
            return !negated && !quoted && text.equalsIgnoreCase("or");
        }
    }

    private QueryText(String text) {
        this.text = text;
    }

    static List<Chunk> chunks(String text) {
        QueryText reading = new QueryText(text);
        while (reading.at < text.length()) {
            reading.next();
        }
        return reading.chunks;
    }

    private void next() {
        if (Folding.space(text.charAt(at))) {
            at++;
            return;
        }
        boolean negated = NOT.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length()
                && !Folding.space(text.charAt(at + 1));
        at += negated ? 1 : 0;
        int close = close();
        if (close > 0) {
            chunks.add(new Chunk(negated, true, text.substring(at + 1, close)));
            at = close + 1;
        } else {
            int from = at;
            at++;
            while (at < text.length() && !Folding.space(text.charAt(at)) && !phraseBegins()) {
                at++;
            }
            chunks.add(new Chunk(negated, false, text.substring(from, at)));
        }
    }

    private boolean phraseBegins() {
        return QUOTES.indexOf(text.charAt(at)) >= 0 && close() > 0;
    }

    /** Where the phrase ends that begins here, if one does; a single mark ends it only before a space. */
    private int close() {
        if (at >= text.length()) {
            return -1;
        }
        boolean pair = QUOTES.indexOf(text.charAt(at)) >= 0;
        if (!pair && SINGLE.indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        for (int i = at + 1; i < text.length(); i++) {
            if (pair ? QUOTES.indexOf(text.charAt(i)) >= 0 : SINGLE.indexOf(text.charAt(i)) >= 0
                    && (i + 1 == text.length() || Folding.space(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}
