package org.accountabilityledger.reading.standpoint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Lives;
import org.accountabilityledger.accountability.Relation;
import org.accountabilityledger.accountability.Relations;
import org.accountabilityledger.reading.Several;
import org.accountabilityledger.reading.times.OnRecord;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.reading.times.Walk;

/**
 * Which bodies took over from which by a day: every recorded succession, read at once, followed as the domain's rules
 * follow it.
 */
public record Heirs(Relations relations, Set<InstitutionId> succeeded) {

    // Of all days that a date of the ledger can name; further ones the database does not read in a list.
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    /** From which day on and before which one a body had ended with nobody in its place. */
    public record Ended(InstitutionId body, LocalDate since, LocalDate until) {
    }

    private record Succession(int step, InstitutionId from, Directory.RecordedFact told) {
    }

    public static Heirs on(LocalDate day, Tables database) {
        return of(database.keyed("select 1 as step, * from reading.succession_at(:validOn, :knownAt, true) "
                + "order by predecessor, number").query(Heirs::read).list(), day);
    }

    /** How a duty is counted, in SQL: where its body ended with nobody in its place, no reply is asked for any more. */
    public static String counting(String ended) {
        return "case when d.addressee = any(" + ended + ") then 'BODY_ENDED' else d.counting end";
    }

    /** Whether all of several bodies have ended so, in SQL. */
    public static String allEnded(String bodies, String ended) {
        return "(" + bodies + " <> '{}' and " + bodies + " <@ cast(" + ended + " as text[]))";
    }

    /** From each step of the walk. */
    public static List<Heirs> along(Walk walk, Tables database) {
        Map<Integer, List<Succession>> steps = database.along(walk, "select * from "
                        + "reading.succession_along(:days, :positions, true) order by predecessor, number")
                .query(Heirs::read).list().stream().collect(Collectors.groupingBy(Succession::step));
        return IntStream.rangeClosed(1, walk.steps().size()).mapToObj(step ->
                of(steps.getOrDefault(step, List.of()), database.day(walk.steps().get(step - 1)))).toList();
    }

    private static Succession read(ResultSet row, int index) throws SQLException {
        InstitutionId from = new InstitutionId(row.getString("predecessor"));
        EdtfDate on = EdtfDate.of(row.getString("occurred_on"));
        Fact fact = row.getString("successor") == null ? new Fact.Abolished(from, on)
                : new Fact.Tied(new Relation(Relation.Kind.SUCCEEDED_BY, from,
                        new InstitutionId(row.getString("successor")), on));
        return new Succession(row.getInt("step"), from,
                new Directory.RecordedFact(FileRef.of(from), row.getLong("number"), fact));
    }

    private static Heirs of(List<Succession> successions, LocalDate day) {
        Map<String, List<Directory.RecordedFact>> told = new HashMap<>();
        successions.forEach(each -> each.told().fact().subjects().forEach(subject ->
                told.computeIfAbsent(subject, none -> new ArrayList<>()).add(each.told())));
        return new Heirs(new Relations(subject -> told.getOrDefault(subject, List.of()), day, false),
                successions.stream().map(Succession::from).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public LocalDate day() {
        return relations.day();
    }

    /** Who answers for the body by that day: its last recorded successor, or itself, where it was founded again. */
    public InstitutionId now(InstitutionId body) {
        return lives().heirs(body, day()).stream().reduce((earlier, later) -> later).orElse(body);
    }

    /** Whether by that day the body may have ended with nobody in its place: silence is not laid to it any more. */
    public boolean endedWithoutHeir(InstitutionId body) {
        return lives().endedWithoutHeir(body, day());
    }

    /** When that was. */
    public Optional<EdtfDate> end(InstitutionId body) {
        return lives().endWithoutHeir(body, day());
    }

    /** When the last of several bodies ended, if all have, with nobody in their place; never of none. */
    public Optional<EdtfDate> end(Collection<InstitutionId> bodies) {
        List<EdtfDate> ends = bodies.stream().distinct().map(this::end).flatMap(Optional::stream).toList();
        return ends.size() < Set.copyOf(bodies).size() ? Optional.empty()
                : ends.stream().max(Comparator.comparing(EdtfDate::latest));
    }

    /** All of those, as SQL takes them. */
    public String[] ended() {
        return succeeded.stream().filter(this::endedWithoutHeir).map(InstitutionId::reference).toArray(String[]::new);
    }

    /** All the times at which bodies had ended so, on whatever day. */
    public List<Ended> everEnded() {
        return succeeded.stream().flatMap(this::everEnded).toList();
    }

    private Stream<Ended> everEnded(InstitutionId body) {
        List<LocalDate> turns = List.copyOf(lives().turns(body));
        return IntStream.range(0, turns.size()).filter(i -> lives().endedWithoutHeir(body, turns.get(i)))
                .mapToObj(i -> new Ended(body, turns.get(i).isBefore(EARLIEST) ? EARLIEST : turns.get(i),
                        i + 1 < turns.size() ? turns.get(i + 1) : FOR_GOOD))
                .filter(each -> each.since().isBefore(each.until()));
    }

    private Lives lives() {
        return new Lives(relations.directory());
    }

    /** The successors of those files that are bodies. */
    public Set<FileRef> of(Collection<FileRef> files) {
        return files.stream().filter(file -> file.kind().equals(InstitutionId.KIND))
                .map(file -> FileRef.of(now(new InstitutionId(file.reference())))).collect(Collectors.toSet());
    }

    /** The body with all that came before and after it. */
    public Set<InstitutionId> line(InstitutionId body) {
        Set<InstitutionId> line = new LinkedHashSet<>(relations.predecessors(body));
        line.addAll(relations.successors(body));
        return line;
    }

    /** The same by the slugs of one body or several, as SQL takes it; refused if there is no such body. */
    public String[] lineOf(String slugs, Tables database) {
        return slugs(slugs, database, this::line);
    }

    /** The body and all that it succeeded: what came to it. */
    public Set<InstitutionId> before(InstitutionId body) {
        return relations.predecessors(body);
    }

    /** The same by the slugs of one body or several, as SQL takes it; refused if there is no such body. */
    public String[] beforeOf(String slugs, Tables database) {
        return slugs(slugs, database, this::before);
    }

    private static String[] slugs(String slugs, Tables database, Function<InstitutionId, Set<InstitutionId>> meant) {
        List<String> bodies = Several.in(slugs);
        bodies.forEach(slug -> OnRecord.require(InstitutionId.KIND, slug, database));
        return bodies.stream().flatMap(slug -> meant.apply(new InstitutionId(slug)).stream())
                .map(InstitutionId::reference).distinct().toArray(String[]::new);
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
