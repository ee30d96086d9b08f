package org.accountabilityledger.accountability.institution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EntryKind;
import org.accountabilityledger.accountability.EntryWithdrawn;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.NameIn;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.Personal;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Relation;
import org.accountabilityledger.accountability.Words;

/** What can happen to an institution. */
public sealed interface InstitutionEvent extends LedgerEvent {

    InstitutionId institution();

    @Override
    default InstitutionId file() {
        return institution();
    }

    private static Fact related(Relation.Kind kind, InstitutionId from, InstitutionId to, EdtfDate during) {
        return new Fact.Tied(new Relation(kind, from, to, during));
    }

    @Override
    default EntryKind entryKind() {
        return switch (this) {
            case InstitutionRegistered _ -> EntryKind.OPENING;
            case InstitutionRenamed _, MembershipRecorded _, RelationRecorded _, OfficeHolderAppointed _,
                    OfficeHolderDeparted _ -> EntryKind.COMMITMENT;
            case InstitutionSucceeded _, InstitutionAbolished _, InstitutionEntryWithdrawn _ -> EntryKind.CLOSING;
        };
    }

    @Override
    default Map<String, Object> sets() {
        return switch (this) {
            case InstitutionRenamed renamed -> Map.of("name", renamed.name());
            default -> Map.of();
        };
    }

    /** A body can be named in entries from here on. */
    @EventName("institution-registered")
    record InstitutionRegistered(
            InstitutionId institution,
            Attestation attestation,
            @Public Words name,
            @Public List<NameIn> otherNames,
            InstitutionKind institutionKind,
            @Public List<ExternalId> externalIds,
            @Public boolean example) implements InstitutionEvent, Opening {

        @Override
        public List<Fact> facts() {
            return List.of(Fact.Opened.as(institution, name.text(), example),
                    new Fact.Begun(institution, attestation.occurredOn()));
        }
    }

    /** The body goes by another name from that day on; its address stays. */
    @EventName("institution-renamed")
    record InstitutionRenamed(
            InstitutionId institution,
            Attestation attestation,
            @Public Words name,
            @Public List<NameIn> otherNames) implements InstitutionEvent {
    }

    /** Another body took over: open duties and commitments are the successor's. */
    @EventName("institution-succeeded")
    record InstitutionSucceeded(
            InstitutionId institution,
            Attestation attestation,
            InstitutionId successor) implements InstitutionEvent {

        @Override
        public List<Fact> facts() {
            return List.of(related(Relation.Kind.SUCCEEDED_BY, institution, successor, attestation.occurredOn()));
        }
    }

    /** The body ceased to exist. */
    @EventName("institution-abolished")
    record InstitutionAbolished(
            InstitutionId institution,
            Attestation attestation,
            @Public Words reason) implements InstitutionEvent {

        @Override
        public List<Fact> facts() {
            return List.of(new Fact.Abolished(institution, attestation.occurredOn()));
        }
    }

    /** Bodies belonged to this group during that time. */
    @EventName("membership-recorded")
    record MembershipRecorded(
            InstitutionId institution,
            Attestation attestation,
            @Public List<InstitutionId> members,
            EdtfDate during) implements InstitutionEvent {

        @Override
        public List<Fact> facts() {
            return members.stream().<Fact>map(member ->
                    related(Relation.Kind.MEMBER_OF, member, institution, during)).toList();
        }
    }

    /** The body stood in this relation to another one during that time. */
    @EventName("relation-recorded")
    record RelationRecorded(
            InstitutionId institution,
            Attestation attestation,
            InstitutionRelation relation,
            InstitutionId to,
            EdtfDate during) implements InstitutionEvent {

        @Override
        public List<Fact> facts() {
            return List.of(related(relation.kind(), institution, to, during));
        }
    }

    /** A person took a public office of this body. */
    @EventName("office-holder-appointed")
    record OfficeHolderAppointed(
            InstitutionId institution,
            Attestation attestation,
            @Public Words office,
            @Personal(whose = "the office holder", purpose = "to say who held public office") Words holder) implements InstitutionEvent {
    }

    /** A person left a public office of this body. */
    @EventName("office-holder-departed")
    record OfficeHolderDeparted(
            InstitutionId institution,
            Attestation attestation,
            @Public Words office,
            @Personal(whose = "the office holder", purpose = "to say who held public office") Words holder) implements InstitutionEvent {
    }

    /** An entry about an institution was wrong when it was recorded. */
    @EventName("institution-entry-withdrawn")
    record InstitutionEntryWithdrawn(
            InstitutionId institution,
            Attestation attestation,
            @Public long entry,
            @Public Words reason,
            @Public Optional<Long> replacedBy) implements InstitutionEvent, EntryWithdrawn {
    }
}
