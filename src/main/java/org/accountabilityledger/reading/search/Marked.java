package org.accountabilityledger.reading.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text in pieces, those that were searched for apart from the others, so that whoever shows it escapes each piece as
 * text and marks it as they like.
 */
record Marked(String text, List<int[]> hits) {

    private static final int LONGEST = 360;
    private static final int BEFORE = 120;

    static Marked of(String text, Set<String> sought) {
        List<int[]> hits = new ArrayList<>();
        for (Compound compound : Tokenizer.cut(text)) {
            if (compound.others().stream().anyMatch(sought::contains)) {
                hits.add(new int[] {compound.start(), compound.end()});
            } else {
                compound.parts().stream().filter(part -> sought.contains(part.stem()))
                        .forEach(part -> hits.add(new int[] {part.start(), part.end()}));
            }
        }
        return new Marked(text, hits);
    }

    List<Piece> whole() {
        return between(0, text.length());
    }

    /** From shortly before the first hit on, cut at words, which ellipses show. */
    List<Piece> excerpt() {
        if (text.length() <= LONGEST) {
            return whole();
        }
        int first = hits.isEmpty() ? 0 : hits.getFirst()[0];
        int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        from = from > first ? first : from;
        int to = Math.min(text.length(), from + LONGEST);
        int space = text.lastIndexOf(' ', to);
        to = to < text.length() && space > Math.max(from, hits.isEmpty() ? 0 : hits.getFirst()[1] - 1) ? space : to;
        List<Piece> pieces = new ArrayList<>(between(from, to));
        if (from > 0) {
            pieces.addFirst(new Piece("… ", false));
        }
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return List.copyOf(pieces);
    }

    private List<Piece> between(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int done = from;
        for (int[] hit : hits) {
            if (hit[0] >= done && hit[1] <= to) {
                add(done, hit[0], false, pieces);
                add(hit[0], hit[1], true, pieces);
                done = hit[1];
            }
        }
        add(done, to, false, pieces);
        return List.copyOf(pieces);
    }

    private void add(int from, int to, boolean hit, List<Piece> pieces) {
        if (to > from) {
            pieces.add(new Piece(text.substring(from, to), hit));
        }
    }
}
