package org.accountabilityledger.accountability.institution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Rule;
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
public class Institution {

    @AggregateIdentifier
    private InstitutionId id;
    private History<InstitutionEvent> history = History.empty();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterInstitution command, @Today LocalDate today, Directory directory) {
        Rule.REFERENCE_IS_UNIQUE.require(!state().standing(),
                "There is an institution '" + command.institution().reference() + "' already.", "/institution");
        command.attestation().require(today, directory);
        apply(new InstitutionRegistered(command.institution(), command.attestation(), command.name(),
                command.institutionKind(), command.externalIds()));
    }

    @CommandHandler
    void decide(RenameInstitution command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        apply(new InstitutionRenamed(id, command.attestation(), command.name()));
    }

    @CommandHandler
    void decide(SucceedInstitution command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        requireOther(command.successor(), "/successor", directory);
        Rule.IN_ITS_PLACE.require(state().succession().isEmpty(), "It was succeeded already.", "/institution");
        Rule.IN_ITS_PLACE.require(!directory.kinship().successors(command.successor(), today).contains(id),
                "A body does not succeed its own successor.", "/successor");
        apply(new InstitutionSucceeded(id, command.attestation(), command.successor()));
    }

    @CommandHandler
    void decide(AbolishInstitution command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        Rule.IN_ITS_PLACE.require(state().abolished().isEmpty(), "It was abolished already.", "/institution");
        apply(new InstitutionAbolished(id, command.attestation(), command.reason()));
    }

    @CommandHandler
    void decide(RecordMembership command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        requireGroup();
        requireMembers(command.members(), directory);
        apply(new MembershipRecorded(id, command.attestation(), command.members(), command.during()));
    }

    @CommandHandler
    void decide(RecordRelation command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        requireOther(command.to(), "/to", directory);
        apply(new RelationRecorded(id, command.attestation(), command.relation(), command.to(), command.during()));
    }

    @CommandHandler
    void decide(AppointOfficeHolder command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        Rule.IN_ITS_PLACE.require(!state().holds(command.office(), command.holder()),
                command.holder() + " holds this office already.", "/holder");
        apply(new OfficeHolderAppointed(id, command.attestation(), command.office(), command.holder()));
    }

    @CommandHandler
    void decide(DepartOfficeHolder command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        apply(new OfficeHolderDeparted(id, command.attestation(), command.office(), command.holder()));
    }

    @CommandHandler
    void decide(WithdrawInstitutionEntry command, @Today LocalDate today, Directory directory) {
        command.attestation().require(today, directory);
        history.requireStanding(command.entry(), "/entry");
        command.replacedBy().ifPresent(number -> history.requireReplacement(number, command.entry()));
        apply(new InstitutionEntryWithdrawn(id, command.attestation(), command.entry(), command.reason(),
                command.replacedBy()));
    }

    @EventSourcingHandler
    void evolve(InstitutionEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = event.institution();
        history = history.plus(Entry.replayed(event, sequence, recordedAt, zone));
    }

    private InstitutionState state() {
        return history.fold(InstitutionState.EMPTY, InstitutionState::evolve);
    }

    private void requireSound(Attestation attestation, LocalDate today, Directory directory) {
        Rule.POINTS_TO_WHAT_STANDS.require(state().standing(),
                "The registration of institution '" + id.reference() + "' was withdrawn.", "/institution");
        attestation.require(today, directory);
    }

    private void requireOther(InstitutionId other, String pointer, Directory directory) {
        directory.requireStanding(other, pointer);
        Rule.IN_ITS_PLACE.require(!other.equals(id), "A body is not related to itself.", pointer);
    }

    private void requireGroup() {
        Rule.IN_ITS_PLACE.require(state().registered().orElseThrow().institutionKind() == InstitutionKind.GROUP,
                "Only a group has members.", "/institution");
    }

    private void requireMembers(List<InstitutionId> members, Directory directory) {
        Rule.IN_ITS_PLACE.require(!members.isEmpty(), "Name the members.", "/members");
        Rule.IN_ITS_PLACE.require(new HashSet<>(members).size() == members.size(),
                "A member is named once.", "/members");
        for (int i = 0; i < members.size(); i++) {
            requireOther(members.get(i), "/members/" + i, directory);
        }
    }
}
