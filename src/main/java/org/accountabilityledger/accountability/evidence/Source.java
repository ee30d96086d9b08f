package org.accountabilityledger.accountability.evidence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.LedgerFile;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.ArchiveSource;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.RegisterSource;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.WithdrawSource;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.WithdrawSourceEntry;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceArchived;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceRegistered;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** A published document that entries cite. It stays readable when it is withdrawn, and can then not be cited anew. */
public class Source extends LedgerFile<EvidenceEvent> {

    @AggregateIdentifier
    private SourceId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterSource command, @Today LocalDate today, Directory directory) {
        rules(command, today, directory).requireNew(command);
        apply(new SourceRegistered(command.source(), command.attestation(), command.publisher(), command.title(),
                command.publishedOn(), command.address(), command.sourceKind(), command.externalIds(),
                command.example()));
    }

    @CommandHandler
    void decide(ArchiveSource command, @Today LocalDate today, Directory directory) {
        SourceRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireCopy(command);
        apply(new SourceArchived(command.source(), command.attestation(), command.sha256(), command.mediaType(),
                command.sizeInBytes()));
    }

    @CommandHandler
    void decide(WithdrawSource command, @Today LocalDate today, Directory directory) {
        SourceRules rules = rules(command, today, directory);
        rules.requireNotWithdrawn();
        rules.requireSound();
        apply(new SourceWithdrawn(command.source(), command.attestation(), command.reason()));
    }

    @CommandHandler
    void decide(WithdrawSourceEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = requireWithdrawable(command, today, directory);
        apply(new SourceEntryWithdrawn(command.source(), attestation, command.entry(), command.reason(),
                command.replacedBy()));
    }

    @EventSourcingHandler
    void evolve(EvidenceEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = (SourceId) event.file();
        add(event, sequence, recordedAt, zone);
    }

    private SourceRules rules(EvidenceCommand command, LocalDate today, Directory directory) {
        return new SourceRules(history().fold(SourceState.EMPTY, SourceState::evolve), command, today, directory);
    }
}
