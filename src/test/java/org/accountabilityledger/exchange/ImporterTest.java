package org.accountabilityledger.exchange;

import static org.accountabilityledger.exchange.DossierExamples.HEADER;
import static org.accountabilityledger.exchange.DossierExamples.SMALL;
import static org.accountabilityledger.exchange.DossierExamples.WHOLE;
import static org.accountabilityledger.exchange.ImportingLedger.CLERK;
import static org.accountabilityledger.exchange.ImportingLedger.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionEntryWithdrawn;
import org.accountabilityledger.exchange.Report.Fate;
import org.accountabilityledger.journal.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImporterTest {

    private static final InstitutionId HOME_OFFICE = new InstitutionId("home-office");

    private final ImportingLedger ledger = new ImportingLedger();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void dry_run_judges_the_whole_file_and_keeps_nothing() {
        Report report = ledger.check(WHOLE);

        assertThat(report.complete()).isTrue();
        assertThat(report.entries()).extracting(Report.Line::fate).containsOnly(Fate.COULD_BE_RECORDED);
        assertThat(report.entries()).extracting(Report.Line::number).containsExactly(1L, 1L, 1L, 2L, 3L, 4L);
        assertThat(ledger.journal.head()).isZero();
        assertThat(ledger.facts()).isZero();
    }

    @Test
    void dry_run_goes_on_where_the_files_of_the_ledger_end() {
        ledger.run(SMALL);
        ledger.send("1", "rename-institution", """
                {"institution":"home-office","occurredOn":"2001","citations":[{"source":"s01"}],"name":"Office"}""");

        Report report = ledger.check(WHOLE);

        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).extracting(Report.Line::number).containsExactly(1L, 1L, 1L, 3L, 4L, 5L);
        assertThat(ledger.journal.head()).isEqualTo(4);
    }

    @Test
    void run_records_each_entry_under_its_key_and_tells_its_progress() {
        List<String> told = new ArrayList<>();

        Report report = ledger.importer.run(dossier(WHOLE), CLERK, ImportingLedger.eachEntry(told::add));

        assertThat(report.recorded()).isEqualTo(6);
        assertThat(report.position()).isEqualTo(6).isEqualTo(ledger.journal.head());
        assertThat(told).hasSize(6).allMatch(line -> line.matches("Recorded \\d of 6 entries of .+"))
                .last().asString().startsWith("Recorded 6 of 6 ");
        Recorded last = ledger.journal.file(HOME_OFFICE, 1).getLast();
        assertThat(last.actor()).isEqualTo("clerk");
        assertThat(last.event()).isInstanceOfSatisfying(InstitutionEntryWithdrawn.class, withdrawal -> {
            assertThat(withdrawal.entry()).isEqualTo(2);
            assertThat(withdrawal.replacedBy()).contains(3L);
        });
    }

    @Test
    void second_import_records_nothing_new() {
        ledger.run(WHOLE);

        Report report = ledger.run(WHOLE.replace("# A dossier", "# The same dossier"));

        assertThat(report.complete()).isTrue();
        assertThat(report.recorded()).isZero();
        assertThat(report.skipped()).isEqualTo(6);
        assertThat(report.position()).isEqualTo(6).isEqualTo(ledger.journal.head());
    }

    @Test
    void changed_entry_is_refused_and_those_that_point_to_it_are_not() {
        ledger.run(WHOLE);

        Report report = ledger.run(WHOLE.replace("Home Ofice", "Home Orifice"));

        assertThat(report.faults()).containsExactly(new DossierFault(22, "wrong-name",
                "This entry differs from what its key recorded. What was recorded stands: write it as it was, and "
                        + "correct it with another entry, under another key."));
        assertThat(ledger.journal.head()).isEqualTo(6);
    }

    @Test
    void import_that_was_cut_off_is_resumed() {
        assertThatThrownBy(() -> ledger.importer.run(dossier(WHOLE), CLERK, ImportingLedger.eachEntry(line -> {
            if (line.startsWith("Recorded 4 ")) {
                throw new IllegalStateException("cut off");
            }
        }))).hasMessage("cut off");
        assertThat(ledger.journal.head()).isEqualTo(4);

        Report report = ledger.run(WHOLE);

        assertThat(report.complete()).isTrue();
        assertThat(report.skipped()).isEqualTo(4);
        assertThat(report.recorded()).isEqualTo(2);
        assertThat(ledger.journal.head()).isEqualTo(6);
    }

    @Test
    void ledger_that_changed_meanwhile_stops_the_import_at_that_entry() {
        Report stopped = ledger.importer.run(dossier(WHOLE), CLERK, ImportingLedger.eachEntry(line -> {
            if (line.startsWith("Recorded 4 ")) {
                ledger.send("1", "withdraw-source", """
                        {"source":"s02","occurredOn":"2026-01","citations":[{"source":"s01"}],"reason":"A hoax."}""");
            }
        }));

        assertThat(stopped.faults()).isEmpty();
        assertThat(stopped.stoppedAt()).contains(new DossierFault(31, "right-name",
                "Every entry cites at least one registered, standing source. The source 's02' was withdrawn."));
        assertThat(stopped.recorded()).isEqualTo(4);
        assertThat(stopped.entries()).extracting(Report.Line::fate).endsWith(Fate.REFUSED, Fate.NOT_TRIED);

        Report mended = ledger.run(WHOLE.replace("[{source: s02}]", "[{source: s01}]"));

        assertThat(mended.complete()).isTrue();
        assertThat(mended.skipped()).isEqualTo(4);
        assertThat(mended.recorded()).isEqualTo(2);
    }

    @Test
    void later_instalment_points_to_entries_of_an_earlier_one() {
        ledger.run(WHOLE);

        Report report = ledger.run(HEADER.replace("first", "second") + """
                entries:
                  - key: second-withdrawal
                    withdraw-institution-entry:
                      institution: home-office
                      occurredOn: 2026-01-10
                      citations: [{source: s01}]
                      entry: {of: right-name}
                      reason: There was no such change.
                """);

        assertThat(report.faults()).isEmpty();
        assertThat(ledger.journal.file(HOME_OFFICE, 5)).extracting(row -> row.event().withdraws()).containsExactly(3L);
    }
}
