package org.accountabilityledger.reading.reviews;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Named;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.links.Link;
import org.accountabilityledger.reading.links.LinkReading;
import org.accountabilityledger.reading.links.Role;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Facets;
import org.accountabilityledger.reading.lists.Keyset;
import org.accountabilityledger.reading.lists.Narrowing;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.OnRecord;
import org.accountabilityledger.reading.times.Tables;

/** Answers which reviews there are, who conducts them, and how far each is. */
public final class ReviewsReading {

    private static final List<Role> PARTS = List.of(Role.COMMISSIONER, Role.CONDUCTOR, Role.FORMER_CONDUCTOR,
            Role.DIRECTOR, Role.FORMER_DIRECTOR, Role.SUBJECT);
    private static final String FROM = """
            from reading.review_at(:validOn, :knownAt, :examples) r
             cross join lateral (select reading.consulted('review:' || r.reference, :knownAt) as consulted) looked
             cross join lateral (select
                 reading.deadline_standing(r.original_last, r.original_dateless, r.delivered, r.closed, r.original_excuse is not null,
                                           %1$s, :today, looked.consulted) as original_standing,
                 reading.deadline_standing(r.current_last, r.current_dateless, r.delivered, r.closed, r.current_excuse is not null,
                                           %1$s, :today, looked.consulted) as current_standing) stood
            """.formatted(Heirs.allEnded("r.conductors", ":ended"));
    private static final String OF_INSTITUTION = "exists (select from reading.link_at(:validOn, :knownAt, :examples) l "
            + "where l.file = 'review:' "
            + "|| r.reference and l.target = :institution and l.role in ("
            + PARTS.stream().map(role -> "'" + role + "'").collect(Collectors.joining(", ")) + "))";

    private final Tables database;
    private final NameBook nameBook;
    private final LinkReading links;

    public ReviewsReading(Tables database, NameBook nameBook, LinkReading links) {
        this.database = database;
        this.nameBook = nameBook;
        this.links = links;
    }

    public Slice<ReviewLine> answer(ReviewsQuestion question) {
        Keyset order = Keyset.of(question.sort().key(), question.sort().expression(), "r.reference",
                question.descending(), question.cursor());
        Heirs heirs = heirs();
        Narrowing narrowing = narrowing(question, heirs);
        List<ReviewRow> rows = database.sql("select r.*, " + ReviewRow.RECKONED + ", " + order.columns() + " " + FROM
                        + " where " + narrowing.page(order, question.size()))
                .params(narrowing.parameters()).query((row, index) -> ReviewRow.read(row, heirs)).list();
        Slice<ReviewRow> slice = Slice.of(rows, question.size(), row -> order.behind(row.sortKey(), row.reference()));
        return new Slice<>(lines(slice.items()), slice.next());
    }

    /** How many there are on all pages. */
    public long count(ReviewsQuestion question) {
        Narrowing narrowing = narrowing(question, heirs());
        return database.sql("select count(*) " + FROM + " where " + narrowing.condition())
                .params(narrowing.parameters()).query(Long.class).single();
    }

    /** How many reviews each choice of each filter would leave. */
    public Facets facets(ReviewsQuestion question) {
        return Facets.of(List.of("reviews", question.institution(), question.filters()), FROM,
                narrowing(question, heirs()), ReviewFilter.values(), database);
    }

    /** The bodies by which the list can be narrowed. */
    public List<Choice> institutions() {
        return links.targets("review", PARTS);
    }

    private Heirs heirs() {
        return Heirs.on(database.day(), database);
    }

    private Narrowing narrowing(ReviewsQuestion question, Heirs heirs) {
        Narrowing narrowing = Narrowing.to(question.filters()).with("today", heirs.day())
                .with("ended", heirs.ended()).unless(ReviewFilter.STAGE, "r.stage <> 'WITHDRAWN'");
        question.institution().ifPresent(slug -> {
            OnRecord.require(InstitutionId.KIND, slug, database);
            narrowing.and(OF_INSTITUTION, "institution", InstitutionId.KIND + ":" + slug);
        });
        return narrowing;
    }

    private List<ReviewLine> lines(List<ReviewRow> rows) {
        List<ReviewId> reviews = rows.stream().map(row -> new ReviewId(row.reference())).toList();
        List<Link> given = links.from(reviews);
        List<Link> taken = links.to(reviews).stream().filter(link -> link.role() == Role.FROM_REVIEW).toList();
        Names names = nameBook.of(given.stream().map(Link::target).toList());
        return rows.stream().map(row -> {
            FileRef file = FileRef.of(new ReviewId(row.reference()));
            return row.line(bodies(given, file, Role.CONDUCTOR, names), bodies(given, file, Role.DIRECTOR, names),
                    bodies(given, file, Role.SUBJECT, names),
                    taken.stream().filter(link -> link.target().equals(file)).count());
        }).toList();
    }

    private static List<Named> bodies(List<Link> links, FileRef file, Role role, Names names) {
        Stream<Link> found = links.stream().filter(link -> link.role() == role && link.file().equals(file));
        return found.map(Link::target).map(names::of).toList();
    }
}
