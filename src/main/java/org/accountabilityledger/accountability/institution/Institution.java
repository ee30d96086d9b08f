package org.accountabilityledger.accountability.institution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerFile;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.institution.InstitutionCommand.AbolishInstitution;
import org.accountabilityledger.accountability.institution.InstitutionCommand.AppointOfficeHolder;
import org.accountabilityledger.accountability.institution.InstitutionCommand.DepartOfficeHolder;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RecordMembership;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RecordRelation;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RegisterInstitution;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RenameInstitution;
import org.accountabilityledger.accountability.institution.InstitutionCommand.SucceedInstitution;
import org.accountabilityledger.accountability.institution.InstitutionCommand.WithdrawInstitutionEntry;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionEntryWithdrawn;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRenamed;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.MembershipRecorded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.OfficeHolderAppointed;
import org.accountabilityledger.accountability.institution.InstitutionEvent.OfficeHolderDeparted;
import org.accountabilityledger.accountability.institution.InstitutionEvent.RelationRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** A public body or a group of bodies that answers for something, through all its names. */
public class Institution extends LedgerFile<InstitutionEvent> {

    @AggregateIdentifier
    private InstitutionId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterInstitution command, @Today LocalDate today, Directory directory) {
        InstitutionRules rules = rules(command, today, directory);
        rules.requireNew();
        rules.requireOneNameALanguage(command.otherNames());
        apply(new InstitutionRegistered(command.institution(), command.attestation(), command.name(),
                command.otherNames(), command.institutionKind(), command.externalIds(), command.example()));
    }

    @CommandHandler
    void decide(RenameInstitution command, @Today LocalDate today, Directory directory) {
        InstitutionRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireActing();
        rules.requireOneNameALanguage(command.otherNames());
        apply(new InstitutionRenamed(id, command.attestation(), command.name(), command.otherNames()));
    }

    @CommandHandler
    void decide(SucceedInstitution command, @Today LocalDate today, Directory directory) {
        InstitutionRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireBegun();
        rules.requireSuccession(command);
        apply(new InstitutionSucceeded(id, command.attestation(), command.successor()));
    }

    @CommandHandler
    void decide(AbolishInstitution command, @Today LocalDate today, Directory directory) {
        InstitutionRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireBegun();
        rules.requireAbolition(command);
        apply(new InstitutionAbolished(id, command.attestation(), command.reason()));
    }

    @CommandHandler
    void decide(RecordMembership command, @Today LocalDate today, Directory directory) {
        InstitutionRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireMembership(command);
        apply(new MembershipRecorded(id, command.attestation(), command.members(), command.during()));
    }

    @CommandHandler
    void decide(RecordRelation command, @Today LocalDate today, Directory directory) {
        InstitutionRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireRelation(command);
        apply(new RelationRecorded(id, command.attestation(), command.relation(), command.to(), command.during()));
    }

    @CommandHandler
    void decide(AppointOfficeHolder command, @Today LocalDate today, Directory directory) {
        InstitutionRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireActing();
        rules.requireAppointment(command);
        apply(new OfficeHolderAppointed(id, command.attestation(), command.office(), command.holder()));
    }

    @CommandHandler
    void decide(DepartOfficeHolder command, @Today LocalDate today, Directory directory) {
        InstitutionRules rules = rules(command, today, directory);
        rules.requireSound();
        rules.requireBegun();
        apply(new OfficeHolderDeparted(id, command.attestation(), command.office(), command.holder()));
    }

    @CommandHandler
    void decide(WithdrawInstitutionEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = requireWithdrawable(command, today, directory);
        apply(new InstitutionEntryWithdrawn(id, attestation, command.entry(), command.reason(),
                command.replacedBy()));
    }

    @EventSourcingHandler
    void evolve(InstitutionEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = event.institution();
        add(event, sequence, recordedAt, zone);
    }

    private InstitutionRules rules(InstitutionCommand command, LocalDate today, Directory directory) {
        InstitutionState state = history().fold(InstitutionState.EMPTY, InstitutionState::evolve);
        return new InstitutionRules(state, command, today, directory);
    }
}
