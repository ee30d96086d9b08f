package org.accountabilityledger.exchange;

import static org.accountabilityledger.exchange.ImportingLedger.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.SourceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

    private final ImportingLedger ledger = new ImportingLedger();
    private final Demonstration demonstration = new Demonstration(ledger.importer, "/demonstration/");

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void dossiers_are_played_in_their_order_and_missing_ones_are_left_out() {
        List<Report> reports = demonstration.play(CLERK, Progress.silent(), () -> { });

        assertThat(reports).extracting(Report::name).containsExactly("casey-1-to-may-2025.yaml", "pledges-2025.yaml");
        assertThat(reports).flatExtracting(Report::faults).isEmpty();
        assertThat(ledger.journal.head()).isEqualTo(4);
    }

    @Test
    void demonstration_that_was_cut_off_goes_on_and_plays_nothing_twice() {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> demonstration.play(CLERK, ImportingLedger.eachEntry(line -> {
            told.add(line);
            if (told.size() == 3) {
                throw new IllegalStateException("cut off");
            }
        }), () -> { })).hasMessage("cut off");
        assertThat(ledger.journal.head()).isEqualTo(3);

        assertThat(demonstration.play(CLERK, Progress.silent(), () -> { })).extracting(Report::recorded).containsExactly(0L, 1L);
        assertThat(demonstration.play(CLERK, Progress.silent(), () -> { })).extracting(Report::recorded).containsExactly(0L, 0L);
        assertThat(ledger.journal.head()).isEqualTo(4);
    }

    @Test
    void demonstration_that_comes_with_the_product_is_taken_whole() {
        assertThat(new BuiltInRules(ledger.importer).enact().complete()).isTrue();
        List<Report> reports = new Demonstration(ledger.importer).play(CLERK, Progress.silent(), () -> { });

        assertThat(reports).extracting(Report::name).containsExactlyElementsOf(
                Stream.concat(Demonstration.FIRST.stream(), Demonstration.THEN.stream()).toList());
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.faults()).isEmpty();
            assertThat(report.stoppedAt()).isEmpty();
        });
    }

    @Test
    void the_clock_looks_before_what_was_found_late_comes_in() {
        assertThat(new BuiltInRules(ledger.importer).enact().complete()).isTrue();
        List<Boolean> found = new ArrayList<>();
        new Demonstration(ledger.importer).play(CLERK, Progress.silent(), () -> found.add(ledger.journal
                .version(new SourceId("example-found-letter")) > 0));

        assertThat(found).containsExactly(false);
        assertThat(ledger.journal.version(new SourceId("example-found-letter"))).isEqualTo(1);
    }

    @Test
    void dossier_that_is_refused_ends_the_demonstration() {
        ledger.send("1", "register-source", """
                {"source":"s01","occurredOn":"2025","publisher":"Somebody","title":"Else","publishedOn":"2025",
                 "sourceKind":"NEWS_REPORT"}""");

        List<Report> reports = demonstration.play(CLERK, Progress.silent(), () -> { });

        assertThat(reports).singleElement().satisfies(report -> assertThat(report.faults()).containsExactly(
                new DossierFault(6, "source-s01",
                        "A reference names one file, for good. There is a source 's01' already.")));
        assertThat(ledger.journal.head()).isEqualTo(1);
    }
}
