package org.accountabilityledger.accountability.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EntryKind;
import org.accountabilityledger.accountability.EntryWithdrawn;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.Words;

/** What can happen to a source and to the consulting of sources. */
public sealed interface EvidenceEvent extends LedgerEvent {

    @Override
    default EntryKind entryKind() {
        return switch (this) {
            case SourceRegistered _, SourcesConsulted _ -> EntryKind.OPENING;
            case SourceArchived _ -> EntryKind.FINDING;
            case SourceWithdrawn _, SourceEntryWithdrawn _, ConsultationEntryWithdrawn _ -> EntryKind.CLOSING;
        };
    }

    /** A published document can be cited from here on. */
    @EventName("source-registered")
    record SourceRegistered(
            SourceId source,
            Attestation attestation,
            @Public Words publisher,
            @Public Words title,
            EdtfDate publishedOn,
            @Public Optional<URI> address,
            SourceKind sourceKind,
            @Public List<ExternalId> externalIds,
            @Public boolean example) implements EvidenceEvent, Opening {

        @Override
        public SourceId file() {
            return source;
        }

        @Override
        public List<Fact> facts() {
            return List.of(Fact.Opened.as(source, publisher.text() + ": " + title.text(), example));
        }
    }

    /** A copy of the source was kept: its digest tells whether a copy in hand is the same. */
    @EventName("source-archived")
    record SourceArchived(
            SourceId source,
            Attestation attestation,
            @Public String sha256,
            @Public String mediaType,
            @Public long sizeInBytes) implements EvidenceEvent {

        @Override
        public SourceId file() {
            return source;
        }
    }

    /** The source is not to be relied on any more; entries that cite it stay, and say so. */
    @EventName("source-withdrawn")
    record SourceWithdrawn(
            SourceId source,
            Attestation attestation,
            @Public Words reason) implements EvidenceEvent {

        @Override
        public SourceId file() {
            return source;
        }

        @Override
        public List<Fact> facts() {
            return List.of(new Fact.Retired(FileRef.of(source)));
        }
    }

    /** Somebody looked: for these files, sources were consulted up to the end of that day. */
    @EventName("sources-consulted")
    record SourcesConsulted(
            ConsultationId consultation,
            Attestation attestation,
            @Public LocalDate upTo,
            @Public List<FileRef> files,
            @Public boolean example) implements EvidenceEvent, Opening {

        @Override
        public ConsultationId file() {
            return consultation;
        }

        @Override
        public List<Fact> facts() {
            return files.stream().<Fact>map(file -> new Fact.Consulted(file, upTo)).toList();
        }
    }

    /** An entry about a source was wrong when it was recorded. */
    @EventName("source-entry-withdrawn")
    record SourceEntryWithdrawn(
            SourceId source,
            Attestation attestation,
            @Public long entry,
            @Public Words reason,
            @Public Optional<Long> replacedBy) implements EvidenceEvent, EntryWithdrawn {

        @Override
        public SourceId file() {
            return source;
        }
    }

    /** An entry about a consultation was wrong when it was recorded. */
    @EventName("consultation-entry-withdrawn")
    record ConsultationEntryWithdrawn(
            ConsultationId consultation,
            Attestation attestation,
            @Public long entry,
            @Public Words reason,
            @Public Optional<Long> replacedBy) implements EvidenceEvent, EntryWithdrawn {

        @Override
        public ConsultationId file() {
            return consultation;
        }
    }
}
