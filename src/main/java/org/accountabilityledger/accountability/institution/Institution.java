package org.accountabilityledger.accountability.institution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Circles;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.ExamplesApart;
import org.accountabilityledger.accountability.Existence;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Lists;
import org.accountabilityledger.accountability.Lives;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Relation;
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
import org.accountabilityledger.accountability.institution.InstitutionState.Succession;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;

/** A public body or a group of bodies that answers for something, through all its names. */
public class Institution {

    @AggregateIdentifier
    private InstitutionId id;
    private History<InstitutionEvent> history = History.empty();

    @CommandHandlerInterceptor
    void decide(LedgerCommand command, Directory directory) {
        ExamplesApart.require(command, history, directory);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterInstitution command, @Today LocalDate today, Directory directory) {
        Rule.REFERENCE_IS_UNIQUE.require(!state().standing(),
                "There is an institution '" + command.institution().reference() + "' already.", "/institution");
        command.attestation().requireTold(today, directory);
        apply(new InstitutionRegistered(command.institution(), command.attestation(), command.name(),
                command.institutionKind(), command.externalIds(), command.example()));
    }

    @CommandHandler
    void decide(RenameInstitution command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        existence(today, directory).requireActing(id, command.attestation().occurredOn(), "/occurredOn");
        apply(new InstitutionRenamed(id, command.attestation(), command.name()));
    }

    @CommandHandler
    void decide(SucceedInstitution command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        EdtfDate on = command.attestation().occurredOn();
        existence(today, directory).requireNamed(id, on, "/occurredOn");
        requireOther(command.successor(), "/successor", directory);
        existence(today, directory).requireNamed(command.successor(), on, "/successor");
        requireFoundedAgain(state().successions().stream().map(Succession::on), on, "succeeded", directory);
        new Circles(directory).requireNone(
                new Relation(Relation.Kind.SUCCEEDED_BY, id, command.successor(), on), "/successor");
        apply(new InstitutionSucceeded(id, command.attestation(), command.successor()));
    }

    @CommandHandler
    void decide(AbolishInstitution command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        EdtfDate on = command.attestation().occurredOn();
        existence(today, directory).requireNamed(id, on, "/occurredOn");
        requireFoundedAgain(directory.abolished(id).stream(), on, "abolished", directory);
        apply(new InstitutionAbolished(id, command.attestation(), command.reason()));
    }

    @CommandHandler
    void decide(RecordMembership command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        requireGroup();
        existence(today, directory).requireDuring(id, command.during(), "/during");
        requireMembers(command, today, directory);
        apply(new MembershipRecorded(id, command.attestation(), command.members(), command.during()));
    }

    @CommandHandler
    void decide(RecordRelation command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        requireOther(command.to(), "/to", directory);
        existence(today, directory).requireDuring(id, command.during(), "/during");
        existence(today, directory).requireDuring(command.to(), command.during(), "/during");
        if (command.relation() == InstitutionRelation.PART_OF) {
            new Circles(directory).requireNone(
                    new Relation(Relation.Kind.PART_OF, id, command.to(), command.during()), "/to");
        }
        apply(new RelationRecorded(id, command.attestation(), command.relation(), command.to(), command.during()));
    }

    @CommandHandler
    void decide(AppointOfficeHolder command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        existence(today, directory).requireActing(id, command.attestation().occurredOn(), "/occurredOn");
        Rule.IN_ITS_PLACE.require(!state().holds(command.office(), command.holder()),
                command.holder() + " holds this office already.", "/holder");
        apply(new OfficeHolderAppointed(id, command.attestation(), command.office(), command.holder()));
    }

    @CommandHandler
    void decide(DepartOfficeHolder command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        existence(today, directory).requireNamed(id, command.attestation().occurredOn(), "/occurredOn");
        apply(new OfficeHolderDeparted(id, command.attestation(), command.office(), command.holder()));
    }

    @CommandHandler
    void decide(WithdrawInstitutionEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = command.attested(today, directory);
        history.requireStanding(command.entry(), "/entry");
        command.replacedBy().ifPresent(number -> history.requireReplacement(number, command.entry()));
        apply(new InstitutionEntryWithdrawn(id, attestation, command.entry(), command.reason(),
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
        attestation.requireTold(today, directory);
    }

    private void requireOther(InstitutionId other, String pointer, Directory directory) {
        directory.requireStanding(other, pointer);
        Rule.IN_ITS_PLACE.require(!other.equals(id), "'" + id.reference() + "' is not related to itself.", pointer);
    }

    private void requireGroup() {
        Rule.IN_ITS_PLACE.require(state().registered().orElseThrow().institutionKind() == InstitutionKind.GROUP,
                "Only a group has members, and '" + id.reference() + "' is none.", "/institution");
    }

    private void requireMembers(RecordMembership command, LocalDate today, Directory directory) {
        List<InstitutionId> members = command.members();
        Rule.IN_ITS_PLACE.require(!members.isEmpty(), "Name the members.", "/members");
        Lists.requireOnce(members, InstitutionId::reference, "/members");
        for (int i = 0; i < members.size(); i++) {
            String pointer = "/members/" + i;
            requireOther(members.get(i), pointer, directory);
            existence(today, directory).requireDuring(members.get(i), command.during(), pointer);
            new Circles(directory).requireNone(
                    new Relation(Relation.Kind.MEMBER_OF, members.get(i), id, command.during()),
                    pointer);
        }
    }

    /** A body ends again only where it may have been founded again since. */
    private void requireFoundedAgain(Stream<EdtfDate> ends, EdtfDate on, String how, Directory directory) {
        ends.filter(end -> !new Lives(directory).mayResumeBetween(id, end, on)).findFirst().ifPresent(end -> {
            throw Rule.IN_ITS_PLACE.broken("It was " + how + " already, " + end.inWords()
                    + ", and is not on record as founded again between the two.", "/institution");
        });
    }

    private static Existence existence(LocalDate today, Directory directory) {
        return new Existence(directory, today);
    }
}
