package org.accountabilityledger.wording.sentences;

import org.accountabilityledger.wording.English;

/** Says how many entries a search found. */
public final class SearchSentences {

    private SearchSentences() {
    }

    /**
     * "12 entries say this", "1 entry says this"; "No entry on record says this".
     *
     * @param elsewhere how many there are in files of another kind than the one that was chosen
     */
    public static String found(long count, long elsewhere) {
        if (count > 0) {
            return English.count(count, "entry on record says this", "entries on record say this");
        }
        return elsewhere == 0 ? "No entry on record says this" : "No entry of this kind of file says this, and "
                + English.count(elsewhere, "entry does", "entries do") + " of others";
    }
}
