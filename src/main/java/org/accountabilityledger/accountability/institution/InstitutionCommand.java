package org.accountabilityledger.accountability.institution;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.NameIn;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.Withdrawal;
import org.accountabilityledger.accountability.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an institution's file. */
public sealed interface InstitutionCommand extends LedgerCommand {

    InstitutionId institution();

    @Override
    default InstitutionId file() {
        return institution();
    }

    /** Registers a body, so that entries can name it. */
    record RegisterInstitution(
            @TargetAggregateIdentifier InstitutionId institution,
            Attestation attestation,
            Words name,
            List<NameIn> otherNames,
            InstitutionKind institutionKind,
            List<ExternalId> externalIds,
            boolean example) implements InstitutionCommand, Opening {
    }

    /** Records that the body goes by another name. */
    record RenameInstitution(
            @TargetAggregateIdentifier InstitutionId institution,
            Attestation attestation,
            Words name,
            List<NameIn> otherNames) implements InstitutionCommand {
    }

    /** Records that another body took over. */
    record SucceedInstitution(
            @TargetAggregateIdentifier InstitutionId institution,
            Attestation attestation,
            InstitutionId successor) implements InstitutionCommand {
    }

    /** Records that the body ceased to exist. */
    record AbolishInstitution(
            @TargetAggregateIdentifier InstitutionId institution,
            Attestation attestation,
            Words reason) implements InstitutionCommand {
    }

    /** Records which bodies belong to this group, and during which time. */
    record RecordMembership(
            @TargetAggregateIdentifier InstitutionId institution,
            Attestation attestation,
            List<InstitutionId> members,
            EdtfDate during) implements InstitutionCommand {
    }

    /** Records how the body is related to another one, and during which time. */
    record RecordRelation(
            @TargetAggregateIdentifier InstitutionId institution,
            Attestation attestation,
            InstitutionRelation relation,
            InstitutionId to,
            EdtfDate during) implements InstitutionCommand {
    }

    /** Records that a person took a public office of this body. */
    record AppointOfficeHolder(
            @TargetAggregateIdentifier InstitutionId institution,
            Attestation attestation,
            Words office,
            Words holder) implements InstitutionCommand {
    }

    /** Records that a person left a public office of this body. */
    record DepartOfficeHolder(
            @TargetAggregateIdentifier InstitutionId institution,
            Attestation attestation,
            Words office,
            Words holder) implements InstitutionCommand {
    }

    /** Withdraws an entry about an institution that was wrong when it was recorded. */
    record WithdrawInstitutionEntry(
            @TargetAggregateIdentifier InstitutionId institution,
            Attestation attestation,
            long entry,
            Words reason,
            Optional<Long> replacedBy) implements InstitutionCommand, Withdrawal {
    }
}
