package org.accountabilityledger.reading.entries;

import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.ConsultationEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.Shelf;
import org.junit.jupiter.api.Test;

class TitlesTest {

    private static final ConsultationId LOOK = new ConsultationId("look");

    private final Shelf shelf = new Shelf(TestDatabase.migrated().pooled(), Clock.system(LONDON));

    @Test
    void a_consultation_stands_until_it_is_withdrawn() {
        LedgerEvent looked = new SourcesConsulted(LOOK, on("2025"), LocalDate.of(2025, 1, 1),
                List.of(FileRef.of(HOME_OFFICE)), false);
        LedgerEvent withdrawn = new ConsultationEntryWithdrawn(LOOK, on("2025"), 1, words("Wrong."), Optional.empty());
        assertThat(standsAfter(looked)).isTrue();
        assertThat(standsAfter(looked, withdrawn)).isFalse();
    }

    private boolean standsAfter(LedgerEvent... events) {
        List<Entry<LedgerEvent>> entries = new ArrayList<>();
        for (LedgerEvent event : events) {
            entries.add(Entry.replayed(event, entries.size(), Instant.EPOCH, LONDON));
        }
        shelf.put(new TitleRows(), FileRef.of(LOOK), new History<>(entries));
        return new NameQuery(shelf.tables).of(List.of(FileRef.of(LOOK))).of(FileRef.of(LOOK)).standing();
    }
}
