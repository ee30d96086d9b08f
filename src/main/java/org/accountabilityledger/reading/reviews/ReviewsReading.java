package org.accountabilityledger.reading.reviews;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.reading.Cursor;
import org.accountabilityledger.reading.Keyset;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.entries.Named;
import org.accountabilityledger.reading.entries.Names;
import org.accountabilityledger.reading.links.Link;
import org.accountabilityledger.reading.links.LinkReading;
import org.accountabilityledger.reading.links.Role;
import org.accountabilityledger.reading.reviews.ReviewsQuestion.Sort;
import org.accountabilityledger.reading.sources.ConsultedUpTo;
import org.accountabilityledger.reading.words.DateWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which reviews there are, who conducts them, and how far each is. */
public final class ReviewsReading {

    private static final String OF_INSTITUTION = " and exists (select from reading.link l where l.file = 'review:' "
            + "|| r.reference and l.target = :institution and l.role in ('COMMISSIONER', 'CONDUCTOR', "
            + "'FORMER_CONDUCTOR', 'DIRECTOR', 'FORMER_DIRECTOR', 'SUBJECT'))";

    private final JdbcClient database;
    private final NameBook nameBook;
    private final LinkReading links;
    private final ConsultedUpTo consulted;

    public ReviewsReading(JdbcClient database, NameBook nameBook, LinkReading links, ConsultedUpTo consulted) {
        this.database = database;
        this.nameBook = nameBook;
        this.links = links;
        this.consulted = consulted;
    }

    public Slice<ReviewLine> answer(ReviewsQuestion question) {
        boolean begun = question.sort() == Sort.BEGUN;
        StringBuilder sql = new StringBuilder("select r.* from reading.review r where true");
        Map<String, Object> parameters = new HashMap<>();
        filter(question, sql, parameters);
        question.cursor().ifPresent(token -> sql.append(begun
                ? Keyset.newestFirst("r.begun", "r.reference", token, parameters)
                : Keyset.ascending("r.sort_title", "r.reference", token, parameters)));
        sql.append(begun ? " order by r.begun desc nulls last, r.reference" : " order by r.sort_title, r.reference");
        List<ReviewRow> rows = database.sql(sql + " limit :limit").params(parameters)
                .param("limit", question.size() + 1).query(ReviewRow::read).list();
        Slice<ReviewRow> slice = Slice.of(rows, question.size(), row -> Cursor.of(
                begun ? row.begun().map(LocalDate::toString).orElse("") : row.sortTitle(), row.reference()));
        return new Slice<>(lines(slice.items()), slice.next());
    }

    private static void filter(ReviewsQuestion question, StringBuilder sql, Map<String, Object> parameters) {
        question.kind().ifPresent(kind -> {
            sql.append(" and r.kind = :kind");
            parameters.put("kind", kind.name());
        });
        question.stage().ifPresent(stage -> {
            sql.append(" and r.stage = :stage");
            parameters.put("stage", stage.name());
        });
        question.institution().ifPresent(body -> {
            sql.append(OF_INSTITUTION);
            parameters.put("institution", body.name());
        });
        if (question.selfReview()) {
            sql.append(" and r.self_review");
        }
    }

    private List<ReviewLine> lines(List<ReviewRow> rows) {
        List<ReviewId> reviews = rows.stream().map(row -> new ReviewId(row.reference())).toList();
        List<Link> given = links.from(reviews);
        List<Link> taken = links.to(reviews).stream().filter(link -> link.role() == Role.FROM_REVIEW).toList();
        Names names = nameBook.of(given.stream().map(Link::target).toList());
        Map<FileRef, LocalDate> upTo = consulted.of(reviews);
        return rows.stream().map(row -> {
            FileRef file = FileRef.of(new ReviewId(row.reference()));
            return row.line(bodies(given, file, Role.CONDUCTOR, names), bodies(given, file, Role.DIRECTOR, names),
                    bodies(given, file, Role.SUBJECT, names),
                    taken.stream().filter(link -> link.target().equals(file)).count(),
                    Optional.ofNullable(upTo.get(file)).map(DateWords::of));
        }).toList();
    }

    private static List<Named> bodies(List<Link> links, FileRef file, Role role, Names names) {
        Stream<Link> found = links.stream().filter(link -> link.role() == role && link.file().equals(file));
        return found.map(Link::target).map(names::of).toList();
    }
}
