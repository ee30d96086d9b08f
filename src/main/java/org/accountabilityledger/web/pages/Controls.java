package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.wording.English;

/**
 * What surrounds a list on a page: the form that narrows it, what narrows it now, the headings that order it, and the
 * next page. Everything is an address; nothing needs a script.
 *
 * @param kept what the form sends along unseen: the order and the size of a page
 */
public record Controls(
        String path, List<Field> fields, List<Kept> kept, List<Chip> chips, List<Heading> headings,
        List<Chip> sizes, Optional<String> nextPage) {

    /** One field of the form: a value out of a few, or none. */
    public record Field(String key, String label, List<Option> options) {

        /** Whether more than one value is chosen. */
        public boolean several() {
            return options.stream().filter(Option::chosen).count() > 1;
        }
    }

    /** One value of a field, and how many rows it would leave, where that is counted. */
    public record Option(String value, String words, boolean chosen, Optional<Long> count) {

        /** "Overdue (12)". */
        public String label() {
            return words + count.map(rows -> " (" + English.number(rows) + ")").orElse("");
        }
    }

    /** A hidden field. */
    public record Kept(String key, String value) {
    }

    /** A filter that is set, and the address of the list without it; or another choice of one. */
    public record Chip(String label, String words, String address) {
    }

    /** A heading by which the list can be ordered: {@code sorted} as aria-sort says it. */
    public record Heading(String key, String label, String address, String sorted) {
    }

    /** The heading of that column. */
    public Heading heading(String key) {
        return headings.stream().filter(heading -> heading.key().equals(key)).findFirst().orElseThrow();
    }
}
