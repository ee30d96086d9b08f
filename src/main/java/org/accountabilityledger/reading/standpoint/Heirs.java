package org.accountabilityledger.reading.standpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Kinship;
import org.accountabilityledger.accountability.Tie;
import org.accountabilityledger.reading.times.Tables;

/**
 * Which bodies took over from which by a day: every recorded succession, read at once, followed as the domain's rules
 * follow it.
 */
public record Heirs(Kinship kinship, Set<InstitutionId> succeeded, LocalDate day) {

    public static Heirs on(LocalDate day, Tables database) {
        Map<String, List<Directory.Told>> told = new HashMap<>();
        Set<InstitutionId> succeeded = new LinkedHashSet<>();
        database.keyed("select * from reading.succession_at(:validOn, :knownAt) "
                + "order by predecessor, number").query(row -> {
            InstitutionId from = new InstitutionId(row.getString("predecessor"));
            Fact tied = new Fact.Tied(new Tie(Tie.Kind.SUCCEEDED_BY, from,
                    new InstitutionId(row.getString("successor")), EdtfDate.of(row.getString("occurred_on"))));
            Directory.Told one = new Directory.Told(FileRef.of(from), row.getLong("number"), tied);
            tied.subjects().forEach(subject -> told.computeIfAbsent(subject, none -> new ArrayList<>()).add(one));
            succeeded.add(from);
        });
        return new Heirs(new Kinship(subject -> told.getOrDefault(subject, List.of())), succeeded, day);
    }

    /** Who answers for the body by that day: its last recorded successor, or itself. */
    public InstitutionId now(InstitutionId body) {
        return kinship.successors(body, day).stream().reduce((earlier, later) -> later).orElse(body);
    }

    /** The successors of those files that are bodies. */
    public Set<FileRef> of(Collection<FileRef> files) {
        return files.stream().filter(file -> file.kind().equals(InstitutionId.KIND))
                .map(file -> FileRef.of(now(new InstitutionId(file.reference())))).collect(Collectors.toSet());
    }

    /** The body with all that came before and after it. */
    public Set<InstitutionId> line(InstitutionId body) {
        Set<InstitutionId> line = new LinkedHashSet<>(kinship.predecessors(body, day));
        line.addAll(kinship.successors(body, day));
        return line;
    }

    /** The same by its slug, as SQL takes it; refused if there is no such body. */
    public String[] lineOf(String slug, Tables database) {
        OnRecord.require(InstitutionId.KIND, slug, database);
        return line(new InstitutionId(slug)).stream().map(InstitutionId::reference).toArray(String[]::new);
    }

    /** The bodies that were succeeded, as SQL takes them: beside each stands who answers for it now. */
    public String[] before() {
        return succeeded.stream().map(InstitutionId::reference).toArray(String[]::new);
    }

    /** In the order of {@link #before()}. */
    public String[] after() {
        return succeeded.stream().map(this::now).map(InstitutionId::reference).toArray(String[]::new);
    }
}
