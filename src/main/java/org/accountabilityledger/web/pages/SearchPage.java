package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.search.SearchHit;
import org.accountabilityledger.web.times.Href;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.sentences.SearchSentences;

/**
 * What a search found.
 *
 * @param words what was searched for
 * @param searchable whether there is anything in the words that can be searched for
 * @param withdrawn whether entries that were withdrawn were searched too
 * @param count how many entries there are on all pages
 * @param kinds how many there are of each kind of file, whichever kind was chosen
 * @param inPart how many entries say so much that only the first part of it is searched
 * @param meant words that find something, where these find nothing
 * @param next the address of the following page, as JSON
 */
public record SearchPage(
        String words, boolean searchable, boolean withdrawn, long count, List<Kind> kinds, long inPart,
        Optional<Meant> meant, List<SearchHit> items, Href next, @JsonIgnore Controls controls) {

    /** How many entries were found in files of one kind, and the address of those alone. */
    public record Kind(String kind, String words, long count, @JsonIgnore String address, boolean chosen) {
    }

    /** Words that may have been meant, and the address of the search for them. */
    public record Meant(String words, @JsonIgnore String address) {
    }

    /** What was found of one file, where it stands together. */
    public record Found(Named file, List<SearchHit> hits) {
    }

    @JsonIgnore
    public List<Found> files() {
        List<Found> files = new ArrayList<>();
        for (SearchHit hit : items) {
            Named file = hit.entry().file();
            if (files.isEmpty() || !files.getLast().file().equals(file)) {
                files.add(new Found(file, new ArrayList<>()));
            }
            files.getLast().hits().add(hit);
        }
        return files;
    }

    @JsonIgnore
    public String found() {
        return SearchSentences.found(count, kinds.stream().mapToLong(Kind::count).sum());
    }
}
