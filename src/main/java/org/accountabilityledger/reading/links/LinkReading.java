package org.accountabilityledger.reading.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.times.Tables;

/** Finds what files give to others, from either side, many at once. */
public final class LinkReading {

    private static final String COLUMNS = "select file, role, target "
            + "from reading.link_at(:validOn, :knownAt, :examples) where ";

    private final Tables database;

    public LinkReading(Tables database) {
        this.database = database;
    }

    /** What these files give. */
    public List<Link> from(Collection<? extends FileId> files) {
        return database.sql(COLUMNS + "file = any(:files) order by file collate reading.letters, role, target")
                .param("files", names(files)).query(LinkReading::read).list();
    }

    /** What is given to these files. */
    public List<Link> to(Collection<? extends FileId> targets) {
        return database.sql(COLUMNS + "target = any(:targets) order by file collate reading.letters, role, target")
                .param("targets", names(targets)).query(LinkReading::read).list();
    }

    /** The files to which files of a kind give one of these parts, by what they are called. */
    public List<Choice> targets(String kind, Collection<Role> roles) {
        return database.sql("select distinct t.title collate reading.letters as title, split_part(l.target, ':', 2) as reference "
                + "from reading.link_at(:validOn, :knownAt, :examples) l "
                        + "join reading.title_at(:validOn, :knownAt, :examples) t on t.file = l.target where l.file like :kind "
                        + "and l.role = any(:roles) "
                        + "order by title, reference")
                .param("kind", kind + ":%").param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, index) -> new Choice(row.getString("reference"), row.getString("title"))).list();
    }

    private static String[] names(Collection<? extends FileId> files) {
        return files.stream().map(FileId::name).distinct().toArray(String[]::new);
    }

    private static Link read(ResultSet row, int index) throws SQLException {
        return new Link(FileRef.of(row.getString("file")), Role.valueOf(row.getString("role")),
                FileRef.of(row.getString("target")));
    }
}
