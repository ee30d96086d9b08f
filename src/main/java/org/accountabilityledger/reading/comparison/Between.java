package org.accountabilityledger.reading.comparison;

import java.util.List;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The entries that came between two moments. */
record Between(Tables database) {

    private static final String FROM = " from reading.entry_at(:validOn, :knownAt, :examples) e where ";
    private static final String KNOWN = "e.position > :before and e.position <= :after";
    // What was withdrawn since did not happen, as far as is known now.
    private static final String VALID = "e.valid_from > :before and e.valid_from <= :after and e.withdraws = 0 "
            + "and not exists (select from reading.entry_at(:validOn, :knownAt, :examples) w where w.file = e.file "
            + "and w.withdraws = e.number)";
    private static final String ABOUT = " and (e.file = :file or e.files @> array[:file]::text[] "
            + "or e.file = any(array(select l.file from reading.link_at(:validOn, :knownAt, :examples) l "
            + "where l.target = :file)))";

    record Touched(String file, long entries) {
    }

    /** Those of a file, about it, or of files that give it a part, in order. */
    List<Sides.Step> about(FileRef file, Sides sides) {
        return query("select e.position, e.valid_from" + FROM + range(sides) + ABOUT + " order by "
                + (sides.valid() ? "e.valid_from, e.position" : "e.position"), sides).param("file", file.name())
                .query(Sides.Step.class).list();
    }

    /** The positions of all of them that are known and count, in order. */
    List<Long> about(FileRef file) {
        return database.sql("select e.position" + FROM + "true" + ABOUT + " order by e.position")
                .param("file", file.name()).query(Long.class).list();
    }

    /** The files that have any, those first that have most. */
    List<Touched> files(Sides sides) {
        return query("select e.file, count(*) as entries" + FROM + range(sides)
                + " group by e.file order by entries desc, e.file", sides).query(Touched.class).list();
    }

    private StatementSpec query(String sql, Sides sides) {
        StatementSpec asked = database.sql(sql);
        return sides.valid() ? asked.param("before", sides.before().validOn().orElseThrow())
                .param("after", sides.after().validOn().orElseThrow())
                : asked.param("before", sides.before().position().orElseThrow())
                        .param("after", sides.after().position().orElseThrow());
    }

    private static String range(Sides sides) {
        return sides.valid() ? VALID : KNOWN;
    }
}
