package org.accountabilityledger.reading.lists;

import java.util.List;
import org.accountabilityledger.reading.Several;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.OnRecord;
import org.accountabilityledger.reading.times.Tables;

/**
 * One way to narrow a list: by files, of which a row has to do with any.
 *
 * @param key its name in an address, where the references of the files are the values
 * @param label what it is called on a page
 * @param kind of the files
 * @param meant who is meant by a body
 * @param condition in SQL, on the parameter that has the key's name: the references, as an array of texts
 * @param offered a query in SQL for what can be chosen, of one column {@code reference}
 */
public record FileFilter(String key, String label, String kind, Meant meant, String condition, String offered) {

    /** Who is meant where a body is named. */
    public enum Meant {
        /** That file alone. */
        ITSELF,
        /** The body and all that it succeeded. */
        WITH_PREDECESSORS,
        /** The body with all that came before and after it. */
        WHOLE_LINE
    }

    /** Refused if there is no such file. */
    String[] references(String values, Heirs heirs, Tables database) {
        return switch (meant) {
            case WITH_PREDECESSORS -> heirs.beforeOf(values, database);
            case WHOLE_LINE -> heirs.lineOf(values, database);
            case ITSELF -> {
                List<String> references = Several.in(values);
                references.forEach(each -> OnRecord.require(kind, each, database));
                yield references.toArray(String[]::new);
            }
        };
    }
}
