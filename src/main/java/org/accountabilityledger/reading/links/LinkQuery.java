package org.accountabilityledger.reading.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.stereotype.Component;

/** Finds what files give to others, from either side, many at once. */
@Component
public final class LinkQuery {

    private static final String COLUMNS = "select file, role, target "
            + "from reading.link_at(:validOn, :knownAt, :examples) where ";

    private final Tables database;

    public LinkQuery(Tables database) {
        this.database = database;
    }

    /** What these files give. */
    public List<Link> from(Collection<? extends FileId> files) {
        return database.sql(COLUMNS + "file = any(:files) order by file collate reading.letters, role, target")
                .param("files", fileNames(files)).query(LinkQuery::read).list();
    }

    /** What is given to these files. */
    public List<Link> to(Collection<? extends FileId> targets) {
        return database.sql(COLUMNS + "target = any(:targets) order by file collate reading.letters, role, target")
                .param("targets", fileNames(targets)).query(LinkQuery::read).list();
    }

    /** Whether a file gives one of these parts to one of those bodies, in SQL; the bodies are an array of references. */
    public static String given(String file, String bodies, Collection<Role> roles) {
        return "exists (select from reading.link_at(:validOn, :knownAt, :examples) l where l.file = " + file
                + " and l.target = any(array(select 'institution:' || each from unnest(" + bodies
                + "::text[]) each)) and l.role in (" + names(roles) + "))";
    }

    /** The bodies to which files of a kind give one of these parts, in SQL. */
    public static String offered(String kind, Collection<Role> roles) {
        return "select split_part(l.target, ':', 2) as reference from reading.link_at(:validOn, :knownAt, :examples) l "
                + "where l.file like '" + kind + ":%' and l.role in (" + names(roles) + ")";
    }

    private static String names(Collection<Role> roles) {
        return roles.stream().map(role -> "'" + role + "'").collect(Collectors.joining(", "));
    }

    private static String[] fileNames(Collection<? extends FileId> files) {
        return files.stream().map(FileId::name).distinct().toArray(String[]::new);
    }

    private static Link read(ResultSet row, int index) throws SQLException {
        return new Link(FileRef.of(row.getString("file")), Role.valueOf(row.getString("role")),
                FileRef.of(row.getString("target")));
    }
}
