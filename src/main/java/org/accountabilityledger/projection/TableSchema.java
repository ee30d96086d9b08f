package org.accountabilityledger.projection;

import java.util.Locale;

/** One of the two places where the tables of a view can stand: one is read, the other is where they are built anew. */
public enum TableSchema {

    BLUE, GREEN;

    TableSchema other() {
        return this == BLUE ? GREEN : BLUE;
    }

    /** The schema. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TableSchema of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Where a table, by the name under which it is read, stands in this colour. */
    String place(String table) {
        return key() + table.substring(table.indexOf('.'));
    }
}
