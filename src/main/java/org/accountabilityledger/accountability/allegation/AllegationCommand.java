package org.accountabilityledger.accountability.allegation;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.AnswerReport;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.ReportAnswer;
import org.accountabilityledger.accountability.Withdrawal;
import org.accountabilityledger.accountability.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an allegation's file. */
public sealed interface AllegationCommand extends LedgerCommand {

    AllegationId allegation();

    @Override
    default AllegationId file() {
        return allegation();
    }

    /** A file is opened, tied to others and corrected by what is known of it, not by hearsay. */
    @Override
    default boolean reportable() {
        return !(this instanceof Opening || this instanceof Withdrawal || this instanceof AnswerReport);
    }

    /**
     * Records that somebody alleges something against bodies; those that it only concerns (whose area or work it is
     * about, accused by nobody) are named apart.
     */
    record RaiseAllegation(
            @TargetAggregateIdentifier AllegationId allegation,
            Attestation attestation,
            Words title,
            Words words,
            List<InstitutionId> against,
            List<InstitutionId> concerning,
            boolean noBodyNamed,
            List<ExternalId> externalIds,
            boolean example) implements AllegationCommand, Opening {
    }

    /** Records that somebody else says the same, or that something was found that speaks for it. */
    record CorroborateAllegation(
            @TargetAggregateIdentifier AllegationId allegation,
            Attestation attestation,
            Words words) implements AllegationCommand {
    }

    /** Records that the allegation was handed to a body that is to look into it. */
    record ReferAllegation(
            @TargetAggregateIdentifier AllegationId allegation,
            Attestation attestation,
            InstitutionId to,
            Optional<Words> reason) implements AllegationCommand {
    }

    /** Records what an accused body, or one that answers for it, says to the allegation. */
    record AnswerAllegation(
            @TargetAggregateIdentifier AllegationId allegation,
            Attestation attestation,
            Words words) implements AllegationCommand {
    }

    /** Records what a body that is not accused concluded. */
    record ConcludeAllegation(
            @TargetAggregateIdentifier AllegationId allegation,
            Attestation attestation,
            Conclusion conclusion,
            Words words) implements AllegationCommand {
    }

    /** Records that a concluded allegation is looked at again. */
    record ReopenAllegation(
            @TargetAggregateIdentifier AllegationId allegation,
            Attestation attestation,
            Words reason) implements AllegationCommand {
    }

    /** Records what somebody says of a statement that is reported of it: that it said so, did not, or said something else. */
    record AnswerAllegationReport(
            @TargetAggregateIdentifier AllegationId allegation,
            Attestation attestation,
            long entry,
            ReportAnswer answer,
            Optional<Words> words) implements AllegationCommand, AnswerReport {
    }

    /** Withdraws an entry about an allegation that was wrong when it was recorded. */
    record WithdrawAllegationEntry(
            @TargetAggregateIdentifier AllegationId allegation,
            Attestation attestation,
            long entry,
            Words reason,
            Optional<Long> replacedBy) implements AllegationCommand, Withdrawal {
    }
}
