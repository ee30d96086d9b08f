package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.accountabilityledger.reading.search.SearchHit;

/**
 * What a search found.
 *
 * @param words what was searched for
 * @param searchable whether there is anything in the words that can be searched for
 * @param withdrawn whether entries that were withdrawn were searched too
 * @param count how many entries there are on all pages
 * @param kinds how many there are of each kind of file, whichever kind was chosen
 * @param next the address of the following page, as JSON
 */
public record SearchPage(
        String words, boolean searchable, boolean withdrawn, long count, List<Kind> kinds, List<SearchHit> items,
        String next, @JsonIgnore Controls controls) {

    /** How many entries were found in files of one kind, and the address of those alone. */
    public record Kind(String kind, String words, long count, @JsonIgnore String address, boolean chosen) {
    }

    /** "12 entries say this", "1 entry says this"; "No entry on record says this". */
    @JsonIgnore
    public String found() {
        return switch ((int) Math.min(count, 2)) {
            case 0 -> "No entry on record says this";
            case 1 -> "1 entry on record says this";
            default -> String.format(java.util.Locale.UK, "%,d", count) + " entries on record say this";
        };
    }
}
