package org.accountabilityledger.web.doors;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.LedgerExamples;
import org.accountabilityledger.accountability.RoughFiles;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.journal.JournalCopy;
import org.accountabilityledger.platform.TestDatabase;

/**
 * A random ledger of one body: what it promised, what it was called upon to answer and what it is to report on, and up
 * to when somebody looked for it.
 *
 * @param consulted empty where nobody did
 */
record RoughLedger(RoughFiles files, History<CommitmentEvent> promise, History<RecommendationEvent> call,
        History<ReviewEvent> audit, Optional<LocalDate> consulted) {

    private static final Instant BEFORE = RoughFiles.FIRST.minusDays(60).atTime(9, 0).atZone(LONDON).toInstant();

    static List<RoughLedger> many(Random random, int many) {
        return IntStream.range(0, many).mapToObj(i -> {
            RoughFiles files = RoughFiles.of(random, i);
            return new RoughLedger(files, files.promise(), files.call(), files.review(), consulted(random));
        }).toList();
    }

    private static Optional<LocalDate> consulted(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(RoughFiles.FIRST.plusDays(random.nextInt(RoughFiles.SPAN)));
            default -> Optional.of(RoughFiles.FIRST.plusDays(2L * RoughFiles.SPAN));
        };
    }

    /** Of all of these, entry by entry in the order of their recording, as one ledger has them. */
    static void write(List<RoughLedger> ledgers, TestDatabase database) {
        JournalCopy journal = new JournalCopy();
        known(ledgers).forEach(event -> journal.add(event, 1, BEFORE));
        List<Entry<? extends LedgerEvent>> entries = new ArrayList<>(ledgers.stream()
                .flatMap(RoughLedger::entries).toList());
        entries.sort(Comparator.comparing(Entry::recordedAt));
        entries.forEach(entry -> journal.add(entry.event(), entry.number(), entry.recordedAt()));
        try (Connection superuser = database.superuser().getConnection()) {
            journal.write(superuser);
        } catch (SQLException | IOException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }

    /** The source, the bodies, what took the place of others, and who looked. */
    private static Stream<LedgerEvent> known(List<RoughLedger> ledgers) {
        Stream<LedgerEvent> bodies = Stream.concat(Stream.of(COMMITTEE, WATCHDOG), ledgers.stream()
                .map(each -> each.files().body())).map(body -> registered(body, InstitutionKind.PUBLIC_BODY));
        Stream<LedgerEvent> others = Stream.of(new CommitmentMade(new CommitmentId("other"), on("2025-01-01"),
                words("Another"), COMMITTEE, Optional.empty(), Optional.empty(), words("Another."), List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), false),
                new RecommendationIssued(new RecommendationId("other"), on("2025-01-01", COMMITTEE),
                        RecommendationOrigin.CALL, Optional.empty(), Optional.empty(), words("Another"),
                        words("Another."), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                        Optional.empty(), List.of(), List.of(), false));
        Stream<LedgerEvent> looks = ledgers.stream().flatMap(each -> each.consulted().stream().map(each::look));
        return Stream.of(Stream.<LedgerEvent>of(registered(LedgerExamples.REPORT)), bodies, others, looks)
                .flatMap(each -> each);
    }

    private LedgerEvent look(LocalDate upTo) {
        return new SourcesConsulted(new ConsultationId("look-" + files.body().reference()), on("2025-01-01"), upTo,
                List.of(FileRef.of(files.promised()), FileRef.of(files.called()), FileRef.of(files.audited())), false);
    }

    private Stream<Entry<? extends LedgerEvent>> entries() {
        return Stream.<History<? extends LedgerEvent>>of(promise, call, audit).flatMap(each -> each.entries().stream());
    }
}
