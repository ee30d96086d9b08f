package org.accountabilityledger.reading.lists;

import java.util.List;

/**
 * A list, declared once: where it is, its rows in SQL, what it is narrowed and ordered by, and the line that is shown.
 * From that follow its page, JSON, table and feed, each with the same filters, both times, steady cursors and counts.
 *
 * @param path its address within the ledger, and the name of its template
 * @param words what it has, in a few words
 * @param line what is shown of a row: its fields are those of the JSON and the columns of the table
 * @param columns what is read of a row, in SQL
 * @param from the rows, as they stand behind {@code from}
 * @param tie an expression of type text that no two rows share
 * @param file the name of the file that a row is of, as an expression of type text
 * @param sorts the first is that of a list for which none is asked
 */
public record ListDefinition<L>(
        String path, String title, String words, Class<L> line, String columns, String from, String tie, String file,
        List<Filter> filters, List<FileFilter> files, List<Sort> sorts, boolean calendar) {

    public static <L> ListDefinition<L> of(String path, String title, String words, Class<L> line) {
        return new ListDefinition<>(path, title, words, line, "", "", "", "", List.of(), List.of(), List.of(),
                false);
    }

    /**
     * In SQL there are, beside what every table of the views takes, {@code :today}, {@code :before} and {@code :after}
     * (the bodies that were succeeded, and by whom) and {@code :ended} (those that ended with nobody in their place).
     */
    public ListDefinition<L> rows(String selected, String behindFrom) {
        return new ListDefinition<>(path, title, words, line, selected, behindFrom, tie, file, filters, files, sorts,
                calendar);
    }

    public ListDefinition<L> named(String unique, String ofFile) {
        return new ListDefinition<>(path, title, words, line, columns, from, unique, ofFile, filters, files, sorts,
                calendar);
    }

    public ListDefinition<L> narrowed(Filter... by) {
        return new ListDefinition<>(path, title, words, line, columns, from, tie, file, List.of(by), files, sorts,
                calendar);
    }

    public ListDefinition<L> narrowed(FileFilter... by) {
        return new ListDefinition<>(path, title, words, line, columns, from, tie, file, filters, List.of(by), sorts,
                calendar);
    }

    public ListDefinition<L> sorted(Sort... by) {
        return new ListDefinition<>(path, title, words, line, columns, from, tie, file, filters, files, List.of(by),
                calendar);
    }

    /** Its rows have days: it is there as a calendar, too. */
    public ListDefinition<L> withCalendar() {
        return new ListDefinition<>(path, title, words, line, columns, from, tie, file, filters, files, sorts, true);
    }
}
