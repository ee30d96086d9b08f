package org.accountabilityledger.accountability.timing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.LedgerFile;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.timing.TimingCommand.EnactClockRule;
import org.accountabilityledger.accountability.timing.TimingCommand.RepealClockRule;
import org.accountabilityledger.accountability.timing.TimingCommand.WithdrawClockRuleEntry;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEntryWithdrawn;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleRepealed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** A rule by which a clock runs, with its text, through all its versions. */
public class ClockRule extends LedgerFile<TimingEvent> {

    @AggregateIdentifier
    private ClockRuleId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EnactClockRule command, @Today LocalDate today, Directory directory) {
        command.attestation().requireTold(today, directory);
        command.terms().require();
        ClockRuleState state = state();
        Rule.IN_ITS_PLACE.require(state.versions().stream().allMatch(earlier ->
                        command.terms().effectiveFrom().surelyAfter(earlier.terms().effectiveFrom())),
                "A new version of a rule begins after every earlier one.", "/terms/effectiveFrom");
        Rule.IN_ITS_PLACE.require(state.repealed().isEmpty(), "This rule was repealed.", "/rule");
        apply(new ClockRuleEnacted(command.rule(), command.attestation(), command.title(), nextVersion(),
                command.terms()));
    }

    @CommandHandler
    void decide(RepealClockRule command, @Today LocalDate today, Directory directory) {
        command.attestation().requireTold(today, directory);
        Rule.POINTS_TO_WHAT_STANDS.require(state().standing(),
                "No version of the rule '" + id.reference() + "' stands.", "/rule");
        Rule.IN_ITS_PLACE.require(state().repealed().isEmpty(), "This rule was repealed already.", "/rule");
        apply(new ClockRuleRepealed(id, command.attestation(), command.effectiveTo(), command.reason()));
    }

    @CommandHandler
    void decide(WithdrawClockRuleEntry command, @Today LocalDate today, Directory directory) {
        Attestation attestation = requireWithdrawable(command, today, directory);
        apply(new ClockRuleEntryWithdrawn(id, attestation, command.entry(), command.reason(),
                command.replacedBy()));
    }

    @EventSourcingHandler
    void evolve(TimingEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, ZoneId zone) {
        id = event.rule();
        add(event, sequence, recordedAt, zone);
    }

    /** Never that of a withdrawn one: clocks that were started by it would pass for clocks of another text. */
    private int nextVersion() {
        return 1 + history().entries().stream().map(Entry::event).filter(ClockRuleEnacted.class::isInstance)
                .mapToInt(enacted -> ((ClockRuleEnacted) enacted).version()).max().orElse(0);
    }

    private ClockRuleState state() {
        return history().fold(ClockRuleState.EMPTY, ClockRuleState::evolve);
    }
}
