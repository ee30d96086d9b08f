package org.accountabilityledger.exchange;

import static org.accountabilityledger.exchange.DossierExamples.HEADER;
import static org.accountabilityledger.exchange.DossierExamples.SMALL;
import static org.accountabilityledger.exchange.DossierExamples.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each kind of bad file, with its sentence and its line; none of them records anything. */
class DossierFaultsTest {

    private static final ImportingLedger LEDGER = new ImportingLedger();

    @AfterEach
    void nothing_is_recorded() {
        assertThat(LEDGER.journal.head()).isZero();
        assertThat(LEDGER.facts()).isZero();
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void good_file_has_no_fault() {
        assertThat(LEDGER.check(WHOLE).faults()).isEmpty();
    }

    @Test
    void misspelt_top_level_field_is_answered_with_the_nearest() {
        assertFaults(SMALL + "entris: []\n",
                fault(20, "", "'entris' is not a field of a dossier. Did you mean 'entries'?"));
    }

    @Test
    void dossier_says_what_it_is() {
        assertFaults("dossier: A name\ntitle: [x]\nabout: x\n",
                fault(1, "", "'A name' is not a reference: 1 to 80 letters A to Z, digits, and single hyphens "
                        + "between them."),
                fault(1, "", "'instalment' is missing."),
                fault(2, "", "'title' must be a text."));
        assertFaults("- a\n", fault(1, "", "A dossier begins with its fields: dossier, instalment, title, about."));
        assertFaults(HEADER, fault(1, "", "The dossier has no entries."));
        assertFaults(HEADER + "sources: none\n", fault(6, "", "'sources' must be a list."));
    }

    @Test
    void a_text_that_yaml_would_cut_short_is_refused() {
        assertFaults(SMALL.replaceFirst("title: A test", "title: Recommendation #5 of ten"), fault(4, "",
                "What stands behind ' #' in 'title' would be lost: YAML takes it for a comment. Put the text "
                        + "into quotation marks, or the comment on a line of its own."));
        assertThat(LEDGER.check(SMALL.replace("title: A report", "title: Report \t #5")).faults())
                .extracting(DossierFault::line).containsExactly(9);
        assertThat(LEDGER.check(SMALL.replace("title: A report", "title: \"Report #5\" # the fifth")
                .replace("publishedOn: 2025-08~", "publishedOn: 2025-08~ # roughly")).faults()).isEmpty();
    }

    @Test
    void what_is_wrong_behind_a_faulty_field_is_found_in_the_same_go() {
        String faulty = WHOLE.replace("    title: A report", "    title: A report\n    address: \"not an address\"")
                .replaceFirst("occurredOn: 2007", "occurredOn: 2026-03-02");
        assertThat(LEDGER.check(faulty).faults()).extracting(DossierFault::key)
                .containsExactly("source-s01", "wrong-name");
    }

    @Test
    void file_that_cannot_be_read_is_a_fault_and_no_exception() {
        assertThat(LEDGER.importer.run(new Dossier("x", new byte[10_000_000]), ImportingLedger.CLERK, Progress.silent())
                .faults()).hasSize(1);
        assertFaults("a: [", fault(1, "", "This cannot be read as YAML: while parsing a flow node, expected the "
                + "node content, but found '<stream end>'."));
    }

    @Test
    void field_that_stands_twice_is_refused_with_both_lines() {
        assertFaults(SMALL.replace("title: A report", "publisher: The Gazette"),
                fault(9, "", "'publisher' stands here a second time; the first is on line 8."),
                fault(7, "source-s01", "'title' is missing."));
    }

    @Test
    void unknown_command_is_answered_with_the_nearest() {
        assertFaults(WHOLE.replaceFirst("rename-institution", "rename-instituton"),
                fault(22, "wrong-name", "There is no command 'rename-instituton'. Did you mean 'rename-institution'?"));
    }

    @Test
    void unknown_field_and_wrong_type_are_refused_where_they_stand() {
        assertFaults(SMALL.replace("    name: Home Office", "    nam: Home Office").replace("[{source: s01}]", "s01"),
                fault(15, "institution-home-office", "'name' is missing."),
                fault(16, "institution-home-office", "'nam' is not a field here."),
                fault(19, "institution-home-office", "'citations' must be a list."));
    }

    @Test
    void number_in_quotation_marks_is_a_text() {
        assertFaults(WHOLE.replace("{of: wrong-name}", "\"2\""),
                fault(38, "withdrawal", "'entry' must be a whole number."));
        assertThat(LEDGER.check(WHOLE.replace("{of: wrong-name}", "2")).faults()).isEmpty();
    }

    @Test
    void date_in_the_future_is_refused() {
        assertFaults(WHOLE.replaceFirst("occurredOn: 2007", "occurredOn: 2026-03-02"),
                fault(24, "wrong-name", "What happened cannot lie in the future. 2 March 2026 is after today, "
                        + "1 March 2026."));
    }

    @Test
    void source_that_is_not_registered_is_refused() {
        assertFaults(WHOLE.replace("{source: s02}]\n      name: Home Ofice", "{source: s03}]\n      name: Home Ofice"),
                fault(25, "wrong-name", "Every entry cites at least one registered, standing source. "
                        + "There is no source 's03' on the ledger."));
    }

    @Test
    void what_only_follows_from_a_fault_is_not_one_of_its_own() {
        String misspelt = WHOLE.replaceFirst("sourceKind: NEWS_REPORT", "sourceKind: NEWS");
        assertFaults(misspelt, LEDGER.check(misspelt).faults().getFirst());
        assertThat(LEDGER.check(misspelt).faults().getFirst().line()).isEqualTo(12);
    }

    @Test
    void key_that_stands_twice_is_refused_with_both_lines() {
        assertFaults(WHOLE.replace("key: right-name", "key: source-s01").replace("of: right-name", "of: source-s01")
                        .replace("      replacedBy: {of: source-s01}\n", ""),
                fault(27, "source-s01", "The key 'source-s01' stands here a second time; the first is on line 7."));
    }

    @Test
    void key_of_no_earlier_entry_is_refused_with_the_nearest() {
        assertFaults(WHOLE.replace("of: wrong-name", "of: wrong-nam").replace("of: right-name", "of: a b"),
                fault(38, "withdrawal", "No earlier entry has the key 'wrong-nam'. Did you mean 'wrong-name'?"),
                fault(40, "withdrawal", "No earlier entry has the key 'a b'. A key is known within its dossier "
                        + "alone, which is here 'test'."));
    }

    @Test
    void key_of_an_entry_in_another_file_is_refused() {
        assertFaults(WHOLE.replace("of: wrong-name", "of: source-s02"),
                fault(38, "withdrawal",
                        "The entry 'source-s02' belongs to source:s02, not to institution:home-office."));
    }

    @Test
    void entry_has_a_key_and_one_command() {
        assertFaults(HEADER + "entries:\n  - rename-institution: {}\n  - key: a\n  - key: b c\n    x: y\n  - text\n",
                fault(7, "", "An entry has a 'key' of its own."),
                fault(8, "", "Beside its key an entry has one command, by its name; this one has none."),
                fault(9, "", "A key has 1 to 200 visible ASCII characters, no spaces."),
                fault(11, "", "What stands in 'entries' has named fields."));
    }

    @Test
    void no_more_than_two_hundred_faults_are_listed() {
        List<DossierFault> faults = LEDGER.check(HEADER + "entries:\n" + "  - text\n".repeat(300)).faults();
        assertThat(faults).hasSize(201).last().isEqualTo(fault(207, "", "100 more from here on."));
    }

    private static void assertFaults(String text, DossierFault... faults) {
        Report report = LEDGER.run(text);
        assertThat(report.faults()).containsExactlyInAnyOrder(faults);
        assertThat(report.faults()).isSortedAccordingTo(java.util.Comparator.comparingInt(DossierFault::line));
        assertThat(report.complete()).isFalse();
        assertThat(report.recorded()).isZero();
    }

    private static DossierFault fault(int line, String key, String sentence) {
        return new DossierFault(line, key, sentence);
    }
}
