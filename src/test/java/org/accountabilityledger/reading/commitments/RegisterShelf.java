package org.accountabilityledger.reading.commitments;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.Origin;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.Shelf;
import org.accountabilityledger.reading.duties.DutyLineQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.gaps.GapQuery;
import org.accountabilityledger.reading.lists.AllPages;
import org.accountabilityledger.reading.lists.ListRequest;
import org.accountabilityledger.reading.recommendations.RecommendationQuery;
import org.accountabilityledger.reading.recommendations.RecommendationRows;
import org.accountabilityledger.reading.reviews.ReviewRows;
import org.accountabilityledger.reading.standpoint.ConsultationRows;
import org.accountabilityledger.reading.standpoint.SuccessionRows;
import org.accountabilityledger.reading.times.Tables;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Rows on a real database, put there by their histories; today is 1 March 2026. */
public final class RegisterShelf {

    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).atZone(LONDON).toInstant(), LONDON);

    private final Shelf shelf = new Shelf(connected(TestDatabase.migrated()), CLOCK);
    public final Tables database = shelf.tables;
    public final NameQuery names = new NameQuery(database);
    public final DutyLineQuery duties = new DutyLineQuery(database, names);
    public final CommitmentQuery register = new CommitmentQuery(database, names, duties);
    public final RecommendationQuery recommendations = new RecommendationQuery(database, names, duties);
    public final GapQuery gaps = new GapQuery(database);

    /** One connection for all: to sign in takes longer than most questions. */
    private static DataSource connected(TestDatabase database) {
        try {
            return new SingleConnectionDataSource(database.application().getConnection(), true);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public void put(CommitmentId id, CommitmentEvent... events) {
        shelf.put(new CommitmentRows(), FileRef.of(id), history(events));
    }

    public void put(FileId id, RecommendationEvent... events) {
        shelf.put(new RecommendationRows(), FileRef.of(id), history(events));
    }

    public void consulted(String consultation, LocalDate upTo, FileId... files) {
        ConsultationId id = new ConsultationId(consultation);
        shelf.put(new ConsultationRows(), FileRef.of(id), history(new SourcesConsulted(id, on("2026-02-01"), upTo,
                java.util.Arrays.stream(files).map(FileRef::of).toList(), false)));
    }

    public void succeeded(InstitutionId body, String day, InstitutionId by) {
        shelf.put(new SuccessionRows(), FileRef.of(body), history(new InstitutionSucceeded(body, on(day), by)));
    }

    public void ended(InstitutionId body, InstitutionEvent... how) {
        shelf.put(new SuccessionRows(), FileRef.of(body), history(how));
    }

    public void called(FileId file, String title) {
        database.sql("insert into reading.title (file, title, standing, version, valid_from, valid_to, known_from, "
                        + "known_to, example) values (:file, :title, true, gen_random_uuid(), '-infinity', 'infinity', 0, "
                        + ":still, false)")
                .param("file", file.name()).param("title", title).param("still", Long.MAX_VALUE).update();
    }

    public void put(ReviewId id, ReviewEvent... events) {
        shelf.put(new ReviewRows(), FileRef.of(id), history(events));
    }

    /** Every entry recorded today. */
    @SafeVarargs
    public static <E extends LedgerEvent> History<E> history(E... events) {
        History<E> history = History.empty();
        Instant noon = TODAY.atTime(12, 0).atZone(LONDON).toInstant();
        for (int i = 0; i < events.length; i++) {
            history = history.plus(new Entry<>(i + 1L, noon, TODAY, events[i]));
        }
        return history;
    }

    public static CommitmentMade made(CommitmentId id, Attestation attestation, InstitutionId owner, Origin... origins) {
        return new CommitmentMade(id, attestation, words("Promise " + id.reference()), owner, Optional.empty(),
                Optional.empty(), words("So we shall."), List.of(origins), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of(), false);
    }

    List<CommitmentItem> all(Map<String, String> filters) {
        return pages(ListRequest.of(filters));
    }

    List<String> ofInstitution(String slug) {
        return all(Map.of("institution", slug)).stream().map(CommitmentItem::reference).toList();
    }

    /** All pages of an answer, one after the other. */
    List<CommitmentItem> pages(ListRequest request) {
        return AllPages.of(register, request.rows(25));
    }
}
