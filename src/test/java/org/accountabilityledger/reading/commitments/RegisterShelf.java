package org.accountabilityledger.reading.commitments;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.Origin;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.duties.Duties;
import org.accountabilityledger.reading.entries.NameBook;
import org.accountabilityledger.reading.gaps.Gaps;
import org.accountabilityledger.reading.recommendations.RecommendationRows;
import org.accountabilityledger.reading.recommendations.Recommendations;
import org.accountabilityledger.reading.standpoint.ConsultationRows;
import org.accountabilityledger.reading.standpoint.SuccessionRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Rows on a real database, put there by their histories; today is 1 March 2026. */
public final class RegisterShelf {

    public final JdbcClient database = JdbcClient.create(connected(TestDatabase.migrated()));
    public final NameBook names = new NameBook(database);
    public final Clock clock = Clock.fixed(TODAY.atTime(12, 0).atZone(LONDON).toInstant(), LONDON);
    public final Duties duties = new Duties(database, names);
    public final Register register = new Register(database, clock, names, duties);
    public final Recommendations recommendations = new Recommendations(database, clock, names, duties);
    public final Gaps gaps = new Gaps(database, clock, duties);

    /** One connection for all: to sign in takes longer than most questions. */
    private static DataSource connected(TestDatabase database) {
        try {
            return new SingleConnectionDataSource(database.application().getConnection(), true);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public void put(CommitmentId id, CommitmentEvent... events) {
        new CommitmentRows(database).replace(FileRef.of(id), history(events));
    }

    public void put(FileId id, RecommendationEvent... events) {
        new RecommendationRows(database).replace(FileRef.of(id), history(events));
    }

    public void consulted(String consultation, LocalDate upTo, FileId... files) {
        ConsultationId id = new ConsultationId(consultation);
        new ConsultationRows(database).replace(FileRef.of(id), history(new SourcesConsulted(id, on("2026-02-01"), upTo,
                java.util.Arrays.stream(files).map(FileRef::of).toList())));
    }

    public void succeeded(InstitutionId body, String day, InstitutionId by) {
        new SuccessionRows(database).replace(FileRef.of(body), history(new InstitutionSucceeded(body, on(day), by)));
    }

    public void called(FileId file, String title) {
        database.sql("insert into reading.title (file, title, standing) values (:file, :title, true)")
                .param("file", file.name()).param("title", title).update();
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
                Optional.empty(), List.of(), List.of());
    }

    List<CommitmentItem> all(Map<RegisterFilter, String> filters) {
        return pages(new RegisterQuestion(Optional.empty(), filters, RegisterSort.REFERENCE, false, Optional.empty(),
                25));
    }

    List<String> ofInstitution(String slug) {
        return register.answer(new RegisterQuestion(Optional.of(slug), Map.of(), RegisterSort.REFERENCE, false,
                Optional.empty(), 100)).items().stream().map(CommitmentItem::reference).toList();
    }

    /** All pages of an answer, one after the other. */
    List<CommitmentItem> pages(RegisterQuestion question) {
        List<CommitmentItem> items = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Slice<CommitmentItem> page = register.answer(new RegisterQuestion(question.institution(),
                    question.filters(), question.sort(), question.descending(), cursor, question.size()));
            items.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return items;
    }
}
