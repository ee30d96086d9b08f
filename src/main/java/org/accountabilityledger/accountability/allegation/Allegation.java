package org.accountabilityledger.accountability.allegation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.ExamplesApart;
import org.accountabilityledger.accountability.Existence;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Lists;
import org.accountabilityledger.accountability.RoughRelations;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.allegation.AllegationCommand.AnswerAllegation;
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
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;

/** What somebody alleges against public bodies; it stays an allegation, whatever is concluded. */
public class Allegation {

    @AggregateIdentifier
    private AllegationId id;
    private History<AllegationEvent> history = History.empty();

    @CommandHandlerInterceptor
    void decide(LedgerCommand command, Directory directory) {
        ExamplesApart.require(command, history, directory);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RaiseAllegation command, @Today LocalDate today, Directory directory) {
        Rule.REFERENCE_IS_UNIQUE.require(!state().standing(),
                "There is an allegation '" + command.allegation().reference() + "' already.", "/allegation");
        command.attestation().require(today, directory);
        requireNamed(command, new Existence(directory, today));
        apply(new AllegationRaised(command.allegation(), command.attestation(), command.title(), command.words(),
                command.against(), command.concerning(), command.externalIds(), command.example()));
    }

    @CommandHandler
    void decide(CorroborateAllegation command, @Today LocalDate today, Directory directory) {
        requireOpen(command.attestation(), today, directory);
        requireAnother(command.attestation(), relations(command.attestation(), today, directory));
        apply(new AllegationCorroborated(id, command.attestation(), command.words()));
    }

    @CommandHandler
    void decide(ReferAllegation command, @Today LocalDate today, Directory directory) {
        requireOpen(command.attestation(), today, directory);
        new Existence(directory, today).requireActing(command.to(), command.attestation().occurredOn(), "/to");
        apply(new AllegationReferred(id, command.attestation(), command.to(), command.reason()));
    }

    @CommandHandler
    void decide(AnswerAllegation command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        requireRightOfReply(command.attestation(), relations(command.attestation(), today, directory));
        apply(new AllegationAnswered(id, command.attestation(), command.words()));
    }

    @CommandHandler
    void decide(ConcludeAllegation command, @Today LocalDate today, Directory directory) {
        requireOpen(command.attestation(), today, directory);
        requireOutsider(command.attestation(), relations(command.attestation(), today, directory));
        requireNotItsOwn(command);
        apply(new AllegationConcluded(id, command.attestation(), command.conclusion(), command.words()));
    }

    @CommandHandler
    void decide(ReopenAllegation command, @Today LocalDate today, Directory directory) {
        requireSound(command.attestation(), today, directory);
        List<Long> reopens = state().closedTimes()
                .requireReversible(command.attestation().occurredOn(), "/allegation");
        apply(new AllegationReopened(id, command.attestation(), command.reason(), reopens));
    }

    @CommandHandler
    void decide(WithdrawAllegationEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = command.attested(today, directory);
        history.requireStanding(command.entry(), "/entry");
        command.replacedBy().ifPresent(number -> history.requireReplacement(number, command.entry()));
        apply(new AllegationEntryWithdrawn(id, attestation, command.entry(), command.reason(),
                command.replacedBy()));
    }

    @EventSourcingHandler
    void evolve(AllegationEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = event.allegation();
        history = history.plus(Entry.replayed(event, sequence, recordedAt, zone));
    }

    private AllegationState state() {
        return history.fold(AllegationState.EMPTY, AllegationState::evolve);
    }

    private void requireSound(Attestation attestation, LocalDate today, Directory directory) {
        Rule.POINTS_TO_WHAT_STANDS.require(state().standing(),
                "The raising of allegation '" + id.reference() + "' was withdrawn.", "/allegation");
        attestation.require(today, directory);
    }

    private void requireOpen(Attestation attestation, LocalDate today, Directory directory) {
        requireSound(attestation, today, directory);
        state().closedTimes().requireOpen(attestation.occurredOn());
    }

    private static RoughRelations relations(Attestation attestation, LocalDate today, Directory directory) {
        return new RoughRelations(directory, attestation.occurredOn(), today);
    }

    private void requireRightOfReply(Attestation attestation, RoughRelations relations) {
        InstitutionId speaker = attestation.speaker(Rule.RIGHT_OF_REPLY);
        Rule.RIGHT_OF_REPLY.require(relations.mayReplyFor(speaker, state().named()),
                "'" + speaker.reference() + "' is not named here, nor recorded as answering for a body that is.",
                "/statedBy");
    }

    private void requireAnother(Attestation attestation, RoughRelations relations) {
        Optional<InstitutionId> raisedBy = state().raised().flatMap(entry -> entry.event().attestation().statedBy());
        raisedBy.ifPresent(raiser -> attestation.statedBy().ifPresent(speaker ->
                Rule.CORROBORATED_BY_ANOTHER.require(!relations.surelyBarred(speaker, raiser),
                        speaker.equals(raiser) ? "'" + raiser.reference() + "' raised this one: record what it adds as "
                                + "an allegation of its own." : "'" + speaker.reference() + "' belongs with '"
                                + raiser.reference() + "', which raised this one.", "/statedBy")));
    }

    /** Rule 5 again: a claim of one's own is not found to be so by oneself; to let it drop is another thing. */
    private void requireNotItsOwn(ConcludeAllegation command) {
        Stream<Optional<InstitutionId>> claimed = Stream.concat(
                state().raised().stream().map(entry -> entry.event().attestation().statedBy()),
                state().corroborations().stream().map(entry -> entry.event().attestation().statedBy()));
        boolean own = command.conclusion().assesses() && claimed.flatMap(Optional::stream)
                .anyMatch(body -> command.attestation().statedBy().filter(body::equals).isPresent());
        Rule.CLAIM_AND_ASSESSMENT_APART.require(!own, "What concludes this one as " + command.conclusion()
                + " is the body that raised or corroborated it.", "/statedBy");
    }

    private void requireOutsider(Attestation attestation, RoughRelations relations) {
        InstitutionId speaker = attestation.speaker(Rule.NOT_ITS_OWN_ASSESSOR);
        for (InstitutionId accused : state().named()) {
            Rule.NOT_ITS_OWN_ASSESSOR.require(!relations.surelyBarred(speaker, accused),
                    "'" + speaker.reference() + "' is or belongs with '" + accused.reference()
                            + "', which is named here: record what it says as an answer.", "/statedBy");
        }
    }

    private static void requireNamed(RaiseAllegation command, Existence existence) {
        List<InstitutionId> all = new ArrayList<>(command.against());
        all.addAll(command.concerning());
        Rule.IN_ITS_PLACE.require(!all.isEmpty(),
                "Name the bodies that it is raised against, or at least those that it concerns.", "/against");
        Lists.requireOnce(all, InstitutionId::reference, "/against");
        EdtfDate on = command.attestation().occurredOn();
        requireNamed(command.against(), on, "/against/", existence);
        requireNamed(command.concerning(), on, "/concerning/", existence);
    }

    private static void requireNamed(List<InstitutionId> bodies, EdtfDate on, String pointer, Existence existence) {
        for (int i = 0; i < bodies.size(); i++) {
            existence.requireNamed(bodies.get(i), on, pointer + i);
        }
    }
}
