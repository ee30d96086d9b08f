package org.accountabilityledger.reading.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.links.Link;
import org.accountabilityledger.reading.links.LinkQuery;
import org.accountabilityledger.reading.links.Role;
import org.accountabilityledger.reading.lists.CountedQuery;
import org.accountabilityledger.reading.lists.FileFilter.Meant;
import org.accountabilityledger.reading.lists.FileFilter;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.lists.ListDefinition;
import org.accountabilityledger.reading.lists.Sort;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.ReviewTerms;
import org.springframework.stereotype.Component;

/** Answers which reviews there are, who conducts them, and how far each is. */
@Component
public final class ReviewQuery extends CountedQuery<ReviewRow, ReviewLine> {

    private static final List<Role> PARTS = List.of(Role.COMMISSIONER, Role.CONDUCTOR, Role.FORMER_CONDUCTOR,
            Role.DIRECTOR, Role.FORMER_DIRECTOR, Role.SUBJECT);
    private static final String FROM = """
            reading.review_at(:validOn, :knownAt, :examples) r
             cross join lateral (select reading.consulted('review:' || r.reference, :knownAt) as consulted) looked
             cross join lateral (select
                 reading.deadline_standing(r.original_last, r.original_dateless, r.delivered, r.closed, r.original_excuse is not null,
                                           %1$s, :today, looked.consulted) as original_standing,
                 reading.deadline_standing(r.current_last, r.current_dateless, r.delivered, r.closed, r.current_excuse is not null,
                                           %1$s, :today, looked.consulted) as current_standing) stood
            """.formatted(Heirs.allEnded("r.conductors", ":ended"));

    private static final ListDefinition<ReviewLine> LIST = ListDefinition.of("/reviews", "Reviews", "Every review",
                    ReviewLine.class)
            .rows("r.*, " + ReviewRow.RECKONED, FROM)
            .named("r.reference", "'review:' || r.reference")
            .narrowed(Filter.by("kind", "Kind", ReviewTerms.choices(), "r.kind = :kind"),
                    Filter.by("stage", "Stage", ReviewTerms.stages(), "r.stage = :stage")
                            .otherwise("r.stage <> 'WITHDRAWN'"),
                    Filter.by("schedule", "Against the current day", ReviewTerms.standings(),
                            "stood.current_standing = :schedule"),
                    Filter.by("originalSchedule", "Against the first day", ReviewTerms.standings(),
                            "stood.original_standing = :originalSchedule"),
                    Filter.whether("selfReview", "Conductor and subject", "belong together", "no note that they do",
                            "r.self_review"))
            .narrowed(new FileFilter("institution", "Body that takes part or is its subject", InstitutionId.KIND,
                    Meant.ITSELF, LinkQuery.given("'review:' || r.reference", ":institution", PARTS),
                    LinkQuery.offered(ReviewId.KIND, PARTS)))
            .sorted(new Sort("begun", "Begun", "r.begun::text"), new Sort("title", "Review", Sort.words("r.title")),
                    new Sort("due", "Due", "nullif(r.current_last, 'infinity')::text"),
                    new Sort("reported", "Reported", "r.reported::text"));

    private final NameQuery nameBook;
    private final LinkQuery links;

    public ReviewQuery(Tables database, NameQuery nameBook, LinkQuery links) {
        super(database, LIST);
        this.nameBook = nameBook;
        this.links = links;
    }

    @Override
    protected ReviewRow read(ResultSet row, Heirs heirs) throws SQLException {
        return ReviewRow.read(row, heirs);
    }

    @Override
    protected List<ReviewLine> lines(List<ReviewRow> rows, Heirs heirs) {
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
