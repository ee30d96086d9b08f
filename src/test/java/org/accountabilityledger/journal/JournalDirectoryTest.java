package org.accountabilityledger.journal;

import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.related;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionEntryWithdrawn;
import org.accountabilityledger.accountability.institution.InstitutionEvent.OfficeHolderDeparted;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.institution.InstitutionRelation;
import org.accountabilityledger.platform.TestDatabase;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory's table, the fold in memory and the rebuilt table tell the same. */
class JournalDirectoryTest {

    private static final List<Entry> ENTRIES = List.of(
            new Entry(1, registered(REPORT)),
            new Entry(1, registered(GOVERNMENT, InstitutionKind.GOVERNMENT)),
            new Entry(1, registered(HOME_OFFICE, InstitutionKind.GOVERNMENT_DEPARTMENT)),
            new Entry(2, related(HOME_OFFICE, InstitutionRelation.PART_OF, GOVERNMENT)),
            new Entry(3, related(HOME_OFFICE, InstitutionRelation.ANSWERS_FOR, GOVERNMENT)),
            new Entry(4, new InstitutionEntryWithdrawn(HOME_OFFICE, on("2026-02-01"), 2, words("Wrong."), Optional.empty())),
            new Entry(2, new SourceWithdrawn(REPORT, on("2026-02-02"), words("A hoax."))));

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient application = JdbcClient.create(database.application());
    private final CatalogueSerializer serializer = CatalogueSerializer.of(EventCatalogue.ofTheLedger());
    private final JournalDirectory table = new JournalDirectory(application);

    private record Entry(long number, LedgerEvent event) {
    }

    @Test
    void the_table_tells_what_the_fold_tells_and_is_rebuilt_the_same() {
        DirectoryFold fold = DirectoryFold.empty();
        ENTRIES.forEach(entry -> {
            fold.tell(entry.number(), entry.event());
            append(entry);
            table.on(List.of(new GenericDomainEventMessage<>("file", entry.event().file().name(), entry.number() - 1,
                    entry.event())));
        });
        assertThat(told(table)).isEqualTo(told(fold)).isNotEqualTo(told(DirectoryFold.empty()));
        application.sql("delete from directory.fact where subject = 'institution:government'").update();
        assertThat(told(table)).isNotEqualTo(told(fold));
        table.rebuild(new Journal(application, EventCatalogue.ofTheLedger(), LONDON));
        assertThat(told(table)).isEqualTo(told(fold));
    }

    @Test
    void only_entries_that_tell_it_something_are_read_and_one_that_nobody_knows_changes_nothing() {
        ENTRIES.forEach(this::append);
        Journal journal = new Journal(application, EventCatalogue.ofTheLedger(), LONDON);
        append(new Entry(5, new OfficeHolderDeparted(HOME_OFFICE, on("2026-02-03"), words("Secretary"),
                words("Somebody"))));
        assertThat(journal.after(0, 100)).hasSize(ENTRIES.size() + 1);
        assertThat(journal.telling(0, 100)).extracting(Recorded::position).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        table.rebuild(journal);
        Map<String, List<Directory.RecordedFact>> before = told(table);
        append(new Entry(3, registered(REPORT)), "source-burnt");
        table.rebuild(journal);
        assertThat(journal.setAside()).extracting(SetAside::file).containsExactly(REPORT.name());
        assertThat(told(table)).isEqualTo(before);
    }

    private static Map<String, List<Directory.RecordedFact>> told(Directory directory) {
        return Stream.of(REPORT, GOVERNMENT, HOME_OFFICE).map(file -> file.name())
                .collect(Collectors.toMap(Function.identity(), directory::about));
    }

    private void append(Entry entry) {
        append(entry, EventCatalogue.nameOf(entry.event().getClass()).value());
    }

    private void append(Entry entry, String name) {
        FileId file = entry.event().file();
        Entries row = new Entries(name, "1", file.kind(), "", "{}")
                .saying(serializer.serialize(entry.event(), byte[].class).getData());
        if (name.equals(EventCatalogue.nameOf(entry.event().getClass()).value())) {
            row.append(database.application(), file.name(), entry.number() - 1);
        } else {
            row.smuggle(database.owner(), file.name(), entry.number() - 1);
        }
    }
}
