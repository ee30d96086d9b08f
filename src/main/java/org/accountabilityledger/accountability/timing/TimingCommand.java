package org.accountabilityledger.accountability.timing;

import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Withdrawal;
import org.accountabilityledger.accountability.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a clock rule's file. */
public sealed interface TimingCommand extends LedgerCommand {

    ClockRuleId rule();

    @Override
    default ClockRuleId file() {
        return rule();
    }

    /** Enacts a clock rule, or a new version of it that begins later. */
    record EnactClockRule(
            @TargetAggregateIdentifier ClockRuleId rule,
            Attestation attestation,
            Words title,
            ClockTerms terms) implements TimingCommand {
    }

    /** Records that the rule is in force no more. */
    record RepealClockRule(
            @TargetAggregateIdentifier ClockRuleId rule,
            Attestation attestation,
            EdtfDate effectiveTo,
            Words reason) implements TimingCommand {
    }

    /** Withdraws an entry about a clock rule that was wrong when it was recorded. */
    record WithdrawClockRuleEntry(
            @TargetAggregateIdentifier ClockRuleId rule,
            Attestation attestation,
            long entry,
            Words reason,
            Optional<Long> replacedBy) implements TimingCommand, Withdrawal {
    }
}
