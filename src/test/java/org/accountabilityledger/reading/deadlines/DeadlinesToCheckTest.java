package org.accountabilityledger.reading.deadlines;

import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.DeadlineReconciliation;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Excuse;
import org.accountabilityledger.accountability.FellDue;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Lives;
import org.accountabilityledger.accountability.Timed;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.RowFold;
import org.accountabilityledger.projection.Shelf;
import org.accountabilityledger.projection.TableRow;
import org.accountabilityledger.reading.deadlines.DeadlineQuery.Due;
import org.accountabilityledger.reading.standpoint.ConsultationRows;
import org.accountabilityledger.reading.standpoint.SuccessionRows;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sweep asks exactly those files that have something to say: what the domain settles, PostgreSQL finds. */
class DeadlinesToCheckTest {

    private static final int FILES = 400;
    // So few that many deadlines, looks and todays meet on one.
    private static final int DAYS = 20;
    private static final long SEED = Seed.of(DeadlinesToCheckTest.class);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final DataSource DATABASE = TestDatabase.migrated().pooled();
    private static final Shelf SHELF = new Shelf(DATABASE, Clock.system(LONDON));
    private static final DeadlineQuery QUESTION = new DeadlineQuery(SHELF.tables);
    private static final List<InstitutionId> BODIES = IntStream.range(0, 6)
            .mapToObj(i -> new InstitutionId("body-" + i)).toList();
    private static final DirectoryFold WORLD = DirectoryFold.empty();
    private static final Map<FileRef, Timed> TIMED = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
    private static final Map<FileRef, LocalDate> CONSULTED = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));

    private record File(List<Deadline> deadlines, List<FellDue> fellDue, List<InstitutionId> bodies) implements Timed {

        @Override
        public List<InstitutionId> bodies(Deadline deadline) {
            return bodies;
        }
    }

    private record Table(Timed timed) implements Timetable {

        @Override
        public DeadlineDetails of(Deadline deadline) {
            return new DeadlineDetails("commitment", timed.bodies(deadline), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), false, 0);
        }
    }

    /** As the ledger's own, whatever the history. */
    private static RowFold<EvidenceEvent> deadlines(Timed timed) {
        return new RowFold<>("deadlines", 1, EvidenceEvent.class, Set.of()) {
            @Override
            public List<TableRow> of(FileRef file, History<EvidenceEvent> history) {
                return DeadlineRows.of(file, new Table(timed));
            }
        };
    }

    @BeforeAll
    static void random_files_with_deadlines_of_bodies_that_end() {
        Random random = new Random(SEED);
        BODIES.forEach(body -> ends(body, random));
        for (int i = 0; i < FILES; i++) {
            FileRef file = new FileRef("commitment", "promise-" + i);
            put(file, random(random));
            if (random.nextInt(4) > 0) {
                LocalDate upTo = FIRST.plusDays(random.nextInt(DAYS));
                consulted("look-" + i, file, upTo);
                consulted("earlier-look-" + i, file, upTo.minusDays(3));
                CONSULTED.put(file, upTo);
            }
        }
    }

    @Test
    void exactly_those_files_are_asked_for_which_the_domain_has_something_to_settle() {
        for (LocalDate today : List.of(FIRST, FIRST.plusDays(8), FIRST.plusDays(16), FIRST.plusDays(90))) {
            assertThat(QUESTION.on(today, FILES).stream().map(Due::file)).as("on %s, seed %d", today, SEED)
                    .containsExactlyInAnyOrderElementsOf(TIMED.keySet().stream()
                            .filter(file -> unsettled(file, today)).toList());
        }
    }

    @Test
    void what_waits_longest_comes_first() {
        assertThat(QUESTION.on(FIRST.plusDays(16), FILES).stream().map(Due::last)).as("seed %d", SEED).isSorted();
    }

    @Test
    void page_by_page_each_file_comes_once_whatever_becomes_of_the_others() {
        LocalDate today = FIRST.plusDays(16);
        List<Due> paged = new ArrayList<>();
        List<Due> page = QUESTION.on(today, 7);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = QUESTION.after(page.getLast(), today, 7);
        }
        assertThat(paged).as("seed %d", SEED).isEqualTo(QUESTION.on(today, FILES));
    }

    private static boolean unsettled(FileRef file, LocalDate today) {
        DeadlineReconciliation reconciliation = DeadlineReconciliation.of(TIMED.get(file), today,
                Optional.ofNullable(CONSULTED.get(file)),
                new Lives(WORLD));
        return !reconciliation.fallen().isEmpty() || !reconciliation.retractions().isEmpty();
    }

    private static void ends(InstitutionId body, Random random) {
        List<InstitutionEvent> ends = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            InstitutionId other = BODIES.get(random.nextInt(BODIES.size()));
            ends.add(random.nextBoolean() || other.equals(body)
                    ? new InstitutionAbolished(body, on(due(random).text()), words("No more."))
                    : new InstitutionSucceeded(body, on(due(random).text()), other));
        }
        History<InstitutionEvent> history = History.empty();
        for (InstitutionEvent end : ends) {
            history = history.plus(new Entry<>(history.entries().size() + 1, Instant.EPOCH, FIRST, end));
            WORLD.tell(history.entries().size(), end);
        }
        SHELF.put(new SuccessionRows(), FileRef.of(body), history);
    }

    private static File random(Random random) {
        List<Deadline> deadlines = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> new Deadline("m" + i,
                due(random), random.nextInt(3), random.nextBoolean(), random.nextBoolean(),
                random.nextInt(3) == 0 ? Optional.of(Excuse.gone()) : Optional.<Excuse>empty())).toList();
        List<FellDue> noted = new ArrayList<>();
        deadlines.stream().filter(each -> random.nextInt(4) == 0)
                .forEach(each -> noted.add(new FellDue(noted.size() + 9, each.subject(), each.due())));
        if (random.nextInt(8) == 0) {
            noted.add(new FellDue(2, "gone", due(random)));
        }
        return new File(deadlines, noted, BODIES.stream().filter(body -> random.nextInt(3) == 0).toList());
    }

    private static EdtfDate due(Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(8)) {
            case 0 -> EdtfDate.of(day + "/..");
            case 1 -> EdtfDate.of(day.toString().substring(0, 7));
            default -> EdtfDate.of(day);
        };
    }

    private static void put(FileRef file, Timed timed) {
        TIMED.put(file, timed);
        SHELF.put(deadlines(timed), file, new History<>(List.of(new Entry<>(1, Instant.EPOCH, FIRST,
                registered(REPORT)))));
    }

    private static void consulted(String consultation, FileRef file, LocalDate upTo) {
        ConsultationId id = new ConsultationId(consultation);
        SHELF.put(new ConsultationRows(), FileRef.of(id), new History<>(List.of(new Entry<EvidenceEvent>(1, Instant.EPOCH,
                FIRST, new SourcesConsulted(id, on("1969"), upTo, List.of(file), false)))));
    }
}
