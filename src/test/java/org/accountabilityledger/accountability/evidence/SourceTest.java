package org.accountabilityledger.accountability.evidence;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.RETRACTED;
import static org.accountabilityledger.accountability.LedgerExamples.citing;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.RegisterSource;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.WithdrawSource;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.WithdrawSourceEntry;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private final AggregateTestFixture<Source> source = fixture(Source.class, world());

    @Test
    void a_registration_needs_no_citation() {
        source.givenNoPriorActivity()
                .when(register("https://example.org/report", "2025-06-16"), GATE)
                .expectEvents(registered(REPORT));
    }

    @Test
    void a_source_is_registered_once() {
        source.given(registered(REPORT))
                .when(register("https://example.org/report", "2025-06-16"), GATE)
                .expectException(RuleBroken.class)
                .expectExceptionMessage("A reference names one file, for good. There is a source 'report' already.");
    }

    @Test
    void a_source_whose_registration_was_withdrawn_can_be_registered_again() {
        source.given(registered(REPORT),
                        new SourceEntryWithdrawn(REPORT, on("2026-02-01"), 1, words("Wrong title."), Optional.empty()))
                .when(register("https://example.org/report", "2025-06-16"), GATE)
                .expectEvents(registered(REPORT));
    }

    @Test
    void a_publication_cannot_lie_in_the_future() {
        source.givenNoPriorActivity()
                .when(register("https://example.org/report", "2026-03-02"), GATE)
                .expectExceptionMessage("What happened cannot lie in the future. The day of publication, "
                + "2 March 2026, is "
                        + "after today, 1 March 2026.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "report.pdf", "https:///report", "ftp://example.org/report"})
    void an_address_is_a_web_address(String address) {
        source.givenNoPriorActivity()
                .when(register(address, "2025-06-16"), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. The address of a source "
                        + "begins with https:// or http:// and names a host.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org@elsewhere.example/", "https://example.org:65536/"})
    void an_address_leads_where_it_seems_to_lead(String address) {
        source.givenNoPriorActivity()
                .when(register(address, "2025-06-16"), GATE)
                .expectExceptionMessage("Every value has the form that its field asks for. The address of a source "
                        + "names no user, and no port that there is not.");
    }

    @Test
    void an_entry_does_not_replace_itself() {
        source.given(registered(REPORT))
                .when(new WithdrawSourceEntry(REPORT, on("2026-02-01"), 1, words("Wrong title."), Optional.of(1L)), GATE)
                .expectExceptionMessage("Nothing is edited or removed: a correction is a withdrawal and a new entry. "
                        + "An entry does not replace itself.");
    }

    @Test
    void a_source_is_withdrawn_with_a_reason() {
        source.given(registered(RETRACTED))
                .when(new WithdrawSource(RETRACTED, on("2026-01-02"), words("It was a hoax.")), GATE)
                .expectEvents(new SourceWithdrawn(RETRACTED, on("2026-01-02"), words("It was a hoax.")));
    }

    @Test
    void an_entry_that_cites_a_withdrawn_source_is_refused() {
        source.given(registered(REPORT))
                .when(new WithdrawSource(REPORT, citing("2026-01-02", RETRACTED), words("A hoax too.")), GATE)
                .expectExceptionMessage("Every entry cites at least one registered, standing source. "
                        + "The source 'retracted' was withdrawn.");
    }

    @Test
    void an_entry_that_cites_an_unregistered_source_is_refused() {
        source.given(registered(REPORT))
                .when(new WithdrawSource(REPORT, citing("2026-01-02", new SourceId("unheard")), words("No.")), GATE)
                .expectExceptionMessage("Every entry cites at least one registered, standing source. "
                        + "There is no source 'unheard' on the ledger.");
    }

    @Test
    void a_withdrawal_cannot_be_withdrawn() {
        source.given(registered(REPORT),
                        new SourceEntryWithdrawn(REPORT, on("2026-02-01"), 1, words("Wrong title."), Optional.empty()))
                .when(new WithdrawSourceEntry(REPORT, on("2026-02-01"), 2, words("Not so."), Optional.empty()), GATE)
                .expectExceptionMessage("Nothing is edited or removed: a correction is a withdrawal and a new entry. "
                        + "Entry 2 is itself a withdrawal: record the withdrawn entry again instead.");
    }

    private static RegisterSource register(String address, String publishedOn) {
        return new RegisterSource(REPORT, citing("2025-06-16"), words("The Gazette"), words("A report"),
                date(publishedOn), Optional.of(URI.create(address)), SourceKind.NEWS_REPORT, List.of(), false);
    }
}
