package org.accountabilityledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.journal.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BuiltInRulesTest {

    private static final ClockRuleId CORONER = new ClockRuleId("coroner-prevention-report");

    private final ImportingLedger ledger = new ImportingLedger();
    private final BuiltInRules rules = new BuiltInRules(ledger.importer);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void seven_rules_are_taken_whole_in_the_name_of_the_ledger_and_once() {
        Report report = rules.enact();

        assertThat(report.faults()).isEmpty();
        assertThat(report.stoppedAt()).isEmpty();
        assertThat(report.entries()).filteredOn(line -> line.key().startsWith("enact-")).hasSize(7);
        List<Recorded> recorded = ledger.journal.after(0, 100);
        assertThat(recorded).hasSize(report.entries().size()).extracting(Recorded::actor).containsOnly("ledger");

        assertThat(rules.enact().recorded()).isZero();
        assertThat(ledger.journal.head()).isEqualTo(recorded.size());
    }

    @Test
    void several_that_bring_them_in_at_once_record_them_once() {
        List<CompletableFuture<Report>> running = Stream.generate(() -> CompletableFuture.supplyAsync(rules::enact))
                .limit(3).toList();
        List<Report> reports = running.stream().map(CompletableFuture::join).toList();

        assertThat(reports).allSatisfy(report -> assertThat(report.complete()).isTrue());
        assertThat(reports.stream().mapToLong(Report::recorded).sum()).isEqualTo(ledger.journal.head())
                .isEqualTo(reports.getFirst().entries().size());
    }

    @Test
    void rule_that_was_withdrawn_since_is_not_enacted_again() {
        rules.enact();
        ledger.send("1", "withdraw-clock-rule-entry", """
                {"rule":"coroner-prevention-report","occurredOn":"2026-02-01","entry":1,"reason":"Not used here.",
                 "citations":[{"source":"clock-rules-coroners-regulations-2013"}]}""");

        assertThat(rules.enact().complete()).isTrue();
        assertThat(ledger.journal.version(CORONER)).isEqualTo(2);
    }

    @Test
    void name_that_somebody_else_took_first_stops_the_rules_and_harms_nothing() {
        ledger.send("1", "register-source", """
                {"source":"clock-rules-49-usc-1135","occurredOn":"2025","publisher":"Somebody","title":"Else",
                 "publishedOn":"2025","sourceKind":"OTHER"}""");

        assertThat(rules.enact().faults()).extracting(DossierFault::sentence).containsExactly(
                "A reference names one file, for good. There is a source 'clock-rules-49-usc-1135' already.");
        assertThat(ledger.journal.head()).isEqualTo(1);
    }
}
