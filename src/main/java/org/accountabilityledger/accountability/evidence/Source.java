package org.accountabilityledger.accountability.evidence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.ExamplesApart;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Rule;
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
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;

/** A published document that entries cite. It stays readable when it is withdrawn, and can then not be cited anew. */
public class Source {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LAST_PORT = 65_535;

    @AggregateIdentifier
    private SourceId id;
    private History<EvidenceEvent> history = History.empty();

    @CommandHandlerInterceptor
    void decide(LedgerCommand command, Directory directory) {
        ExamplesApart.require(command, history, directory);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterSource command, @Today LocalDate today, Directory directory) {
        Rule.REFERENCE_IS_UNIQUE.require(state().registered().isEmpty(),
                "There is a source '" + command.source().reference() + "' already.", "/source");
        command.attestation().requireDate(today);
        Rule.NOT_IN_THE_FUTURE.require(!command.publishedOn().surelyAfter(today),
                "The day of publication, " + command.publishedOn().inWords() + ", is after today, "
                        + EdtfDate.of(today).inWords() + ".", "/publishedOn");
        requireAddress(command.address());
        apply(new SourceRegistered(command.source(), command.attestation(), command.publisher(), command.title(),
                command.publishedOn(), command.address(), command.sourceKind(), command.externalIds(),
                command.example()));
    }

    @CommandHandler
    void decide(ArchiveSource command, @Today LocalDate today, Directory directory) {
        requireRegistered();
        command.attestation().requireTold(today, directory);
        Rule.WELL_FORMED.require(command.sha256().matches("[0-9a-f]{64}"),
                "A SHA-256 digest has 64 hexadecimal digits, in lower case.", "/sha256");
        Rule.WELL_FORMED.require(command.mediaType().matches("[a-z]+/[a-z0-9.+-]{1,100}"),
                "A media type reads like application/pdf (RFC 6838).", "/mediaType");
        Rule.WELL_FORMED.require(command.sizeInBytes() > 0, "A copy has at least one byte.", "/sizeInBytes");
        apply(new SourceArchived(command.source(), command.attestation(), command.sha256(), command.mediaType(),
                command.sizeInBytes()));
    }

    @CommandHandler
    void decide(WithdrawSource command, @Today LocalDate today, Directory directory) {
        requireRegistered();
        Rule.IN_ITS_PLACE.require(state().withdrawn().isEmpty(), "The source '" + id.reference()
                + "' was withdrawn already.", "/source");
        command.attestation().requireTold(today, directory);
        apply(new SourceWithdrawn(command.source(), command.attestation(), command.reason()));
    }

    @CommandHandler
    void decide(WithdrawSourceEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = command.attested(today, directory);
        history.requireStanding(command.entry(), "/entry");
        command.replacedBy().ifPresent(number -> history.requireReplacement(number, command.entry()));
        apply(new SourceEntryWithdrawn(command.source(), attestation, command.entry(), command.reason(),
                command.replacedBy()));
    }

    @EventSourcingHandler
    void evolve(EvidenceEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = (SourceId) event.file();
        history = history.plus(Entry.replayed(event, sequence, recordedAt, zone));
    }

    private SourceState state() {
        return history.fold(SourceState.EMPTY, SourceState::evolve);
    }

    private void requireRegistered() {
        Rule.POINTS_TO_WHAT_STANDS.require(state().registered().isPresent(),
                "The registration of source '" + id.reference() + "' was withdrawn.", "/source");
    }

    private static void requireAddress(Optional<URI> address) {
        address.ifPresent(uri -> Rule.WELL_FORMED.require(
                uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null,
                "The address of a source begins with https:// or http:// and names a host.", "/address"));
        // https://example.org@elsewhere.example/ leads elsewhere.
        address.ifPresent(uri -> Rule.WELL_FORMED.require(uri.getRawUserInfo() == null && uri.getPort() <= LAST_PORT,
                "The address of a source names no user, and no port that there is not.", "/address"));
    }
}
