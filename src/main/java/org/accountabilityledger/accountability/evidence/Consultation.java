package org.accountabilityledger.accountability.evidence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.LedgerFile;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.RecordConsultation;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.WithdrawConsultationEntry;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.ConsultationEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Who looked for what, up to which day: it bounds what may be said of absence. */
public class Consultation extends LedgerFile<EvidenceEvent> {

    @AggregateIdentifier
    private ConsultationId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordConsultation command, @Today LocalDate today, Directory directory) {
        command.attestation().requireTold(today, directory);
        Rule.NOT_IN_THE_FUTURE.require(!command.upTo().isAfter(today),
                "Sources cannot have been consulted up to " + command.upTo() + " yet.", "/upTo");
        Rule.NOT_IN_THE_FUTURE.require(!command.upTo().isAfter(command.attestation().occurredOn().latest()),
                "Who looked " + command.attestation().occurredOn().inWords() + " cannot have seen what came after, up to "
                        + command.upTo() + ".", "/upTo");
        Rule.IN_ITS_PLACE.require(!command.files().isEmpty(), "Name the files that were looked after.", "/files");
        for (int i = 0; i < command.files().size(); i++) {
            directory.requireStanding(command.files().get(i), "/files/" + i);
        }
        apply(new SourcesConsulted(command.consultation(), command.attestation(), command.upTo(), command.files(),
                command.example()));
    }

    @CommandHandler
    void decide(WithdrawConsultationEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = requireWithdrawable(command, today, directory);
        apply(new ConsultationEntryWithdrawn(command.consultation(), attestation, command.entry(),
                command.reason(), command.replacedBy()));
    }

    @EventSourcingHandler
    void evolve(EvidenceEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = (ConsultationId) event.file();
        add(event, sequence, recordedAt, zone);
    }
}
