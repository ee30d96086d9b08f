package org.accountabilityledger.accountability.allegation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.LedgerFile;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.allegation.AllegationCommand.AnswerAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.AnswerAllegationReport;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ConcludeAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.CorroborateAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.RaiseAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ReferAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ReopenAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.WithdrawAllegationEntry;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationAnswered;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationConcluded;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationCorroborated;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationEntryWithdrawn;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReferred;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReopened;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationReportAnswered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What somebody alleges against public bodies; it stays an allegation, whatever is concluded. */
public class Allegation extends LedgerFile<AllegationEvent> {

    @AggregateIdentifier
    private AllegationId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RaiseAllegation command, @Today LocalDate today, Directory directory) {
        AllegationRules rules = rules(command, today, directory);
        rules.requireNew();
        rules.requireBodies(command);
        apply(new AllegationRaised(command.allegation(), command.attestation(), command.title(), command.words(),
                command.against(), command.concerning(), command.externalIds(), command.example()));
    }

    @CommandHandler
    void decide(CorroborateAllegation command, @Today LocalDate today, Directory directory) {
        AllegationRules rules = rules(command, today, directory);
        rules.requireOpen();
        rules.requireAnother();
        apply(new AllegationCorroborated(id, command.attestation(), command.words()));
    }

    @CommandHandler
    void decide(ReferAllegation command, @Today LocalDate today, Directory directory) {
        AllegationRules rules = rules(command, today, directory);
        rules.requireOpen();
        rules.requireReferral(command);
        apply(new AllegationReferred(id, command.attestation(), command.to(), command.reason()));
    }

    @CommandHandler
    void decide(AnswerAllegation command, @Today LocalDate today, Directory directory) {
        AllegationRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireReply();
        apply(new AllegationAnswered(id, command.attestation(), command.words()));
    }

    @CommandHandler
    void decide(ConcludeAllegation command, @Today LocalDate today, Directory directory) {
        AllegationRules rules = rules(command, today, directory);
        rules.requireOpen();
        rules.requireOutsider();
        rules.requireNotItsOwn(command);
        apply(new AllegationConcluded(id, command.attestation(), command.conclusion(), command.words()));
    }

    @CommandHandler
    void decide(ReopenAllegation command, @Today LocalDate today, Directory directory) {
        AllegationRules rules = rules(command, today, directory);
        rules.requireSound();
        apply(new AllegationReopened(id, command.attestation(), command.reason(), rules.requireReopening()));
    }

    @CommandHandler
    void decide(AnswerAllegationReport command, @Today LocalDate today, Directory directory) {
        requireReportAnswer(command, today, directory);
        apply(new AllegationReportAnswered(id, command.attestation(), command.entry(), command.answer(), command.words()));
    }

    @CommandHandler
    void decide(WithdrawAllegationEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = requireWithdrawable(command, today, directory);
        apply(new AllegationEntryWithdrawn(id, attestation, command.entry(), command.reason(),
                command.replacedBy()));
    }

    @EventSourcingHandler
    void evolve(AllegationEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = event.allegation();
        add(event, sequence, recordedAt, zone);
    }

    private AllegationRules rules(AllegationCommand command, LocalDate today, Directory directory) {
        AllegationState state = history().fold(AllegationState.EMPTY, AllegationState::evolve);
        return new AllegationRules(state, command, today, directory);
    }
}
