package org.accountabilityledger.accountability.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.Withdrawal;
import org.accountabilityledger.accountability.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a source and of the consulting of sources. */
public sealed interface EvidenceCommand extends LedgerCommand {

    /** Registers a published document, so that entries can cite it. */
    record RegisterSource(
            @TargetAggregateIdentifier SourceId source,
            Attestation attestation,
            Words publisher,
            Words title,
            EdtfDate publishedOn,
            Optional<URI> address,
            SourceKind sourceKind,
            List<ExternalId> externalIds,
            boolean example) implements EvidenceCommand, Opening {

        @Override
        public SourceId file() {
            return source;
        }
    }

    /** Records that a copy of the source was kept, with its digest. */
    record ArchiveSource(
            @TargetAggregateIdentifier SourceId source,
            Attestation attestation,
            String sha256,
            String mediaType,
            long sizeInBytes) implements EvidenceCommand {

        @Override
        public SourceId file() {
            return source;
        }
    }

    /** Says that the source is not to be relied on any more, and why. */
    record WithdrawSource(
            @TargetAggregateIdentifier SourceId source,
            Attestation attestation,
            Words reason) implements EvidenceCommand {

        @Override
        public SourceId file() {
            return source;
        }
    }

    /** Records up to which day sources were consulted, for which files. */
    record RecordConsultation(
            @TargetAggregateIdentifier ConsultationId consultation,
            Attestation attestation,
            LocalDate upTo,
            List<FileRef> files,
            boolean example) implements EvidenceCommand, Opening {

        @Override
        public ConsultationId file() {
            return consultation;
        }
    }

    /** Withdraws an entry about a source that was wrong when it was recorded. */
    record WithdrawSourceEntry(
            @TargetAggregateIdentifier SourceId source,
            Attestation attestation,
            long entry,
            Words reason,
            Optional<Long> replacedBy) implements EvidenceCommand, Withdrawal {

        @Override
        public SourceId file() {
            return source;
        }
    }

    /** Withdraws an entry about a consultation that was wrong when it was recorded. */
    record WithdrawConsultationEntry(
            @TargetAggregateIdentifier ConsultationId consultation,
            Attestation attestation,
            long entry,
            Words reason,
            Optional<Long> replacedBy) implements EvidenceCommand, Withdrawal {

        @Override
        public ConsultationId file() {
            return consultation;
        }
    }
}
