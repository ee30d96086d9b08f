package org.accountabilityledger.accountability.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Circles;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Existence;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Lists;
import org.accountabilityledger.accountability.Lives;
import org.accountabilityledger.accountability.NameIn;
import org.accountabilityledger.accountability.Relation;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.institution.InstitutionCommand.AbolishInstitution;
import org.accountabilityledger.accountability.institution.InstitutionCommand.AppointOfficeHolder;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RecordMembership;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RecordRelation;
import org.accountabilityledger.accountability.institution.InstitutionCommand.SucceedInstitution;
import org.accountabilityledger.accountability.institution.InstitutionState.Succession;

/** The rules of a body: from when to when it acts, how often it ends, and whom it may be related to. */
record InstitutionRules(InstitutionState state, InstitutionCommand command, LocalDate today, Directory directory) {

    /** A reference names one file, for good. */
    void requireNew() {
        Rule.REFERENCE_IS_UNIQUE.require(!state.standing(),
                "There is an institution '" + id().reference() + "' already.", "/institution");
        command.attestation().requireTold(today, directory);
    }

    /** The registration stands, and the entry is cited and dated (rules 1 and 2); it may tell of an older time. */
    void requireSound() {
        Rule.POINTS_TO_WHAT_STANDS.require(state.standing(),
                "The registration of institution '" + id().reference() + "' was withdrawn.", "/institution");
        command.attestation().requireTold(today, directory);
    }

    /** In each other language a body has one name. */
    void requireOneNameALanguage(List<NameIn> names) {
        Lists.requireOnce(names.stream().map(NameIn::language).toList(), Function.identity(), "/otherNames");
    }

    /** What a body does is done while it exists. */
    void requireActing() {
        existence().requireActing(id(), on(), "/occurredOn");
    }

    /** What is said of a body is not of a time before its first day. */
    void requireBegun() {
        existence().requireNamed(id(), on(), "/occurredOn");
    }

    /** Rule 11: another body takes over, once until it is founded again, and later than the one that it follows. */
    void requireSuccession(SucceedInstitution succession) {
        requireOther(succession.successor(), "/successor");
        existence().requireNamed(succession.successor(), on(), "/successor");
        requireFoundedAgain(state.successions().stream().map(Succession::on), "succeeded");
        new Circles(directory).requireNone(
                new Relation(Relation.Kind.SUCCEEDED_BY, id(), succession.successor(), on()), "/successor");
    }

    /** A body is abolished once, until it is founded again. */
    void requireAbolition(AbolishInstitution abolition) {
        requireFoundedAgain(directory.abolished(abolition.institution()).stream(), "abolished");
    }

    /** Rule 11: only a group has members, each another body that exists then, and in no circle. */
    void requireMembership(RecordMembership membership) {
        Rule.IN_ITS_PLACE.require(state.registered().orElseThrow().institutionKind() == InstitutionKind.GROUP,
                "Only a group has members, and '" + id().reference() + "' is none.", "/institution");
        existence().requireDuring(id(), membership.during(), "/during");
        List<InstitutionId> members = membership.members();
        Rule.IN_ITS_PLACE.require(!members.isEmpty(), "Name the members.", "/members");
        Lists.requireOnce(members, InstitutionId::reference, "/members");
        for (int i = 0; i < members.size(); i++) {
            String pointer = "/members/" + i;
            requireOther(members.get(i), pointer);
            existence().requireDuring(members.get(i), membership.during(), pointer);
            new Circles(directory).requireNone(
                    new Relation(Relation.Kind.MEMBER_OF, members.get(i), id(), membership.during()), pointer);
        }
    }

    /** Rule 11: both bodies exist then, and no part contains its whole. */
    void requireRelation(RecordRelation relation) {
        requireOther(relation.to(), "/to");
        existence().requireDuring(id(), relation.during(), "/during");
        existence().requireDuring(relation.to(), relation.during(), "/during");
        if (relation.relation() == InstitutionRelation.PART_OF) {
            new Circles(directory).requireNone(
                    new Relation(Relation.Kind.PART_OF, id(), relation.to(), relation.during()), "/to");
        }
    }

    /** Nobody is appointed to an office that they hold. */
    void requireAppointment(AppointOfficeHolder appointment) {
        Rule.IN_ITS_PLACE.require(!state.holds(appointment.office(), appointment.holder()),
                appointment.holder() + " holds this office already.", "/holder");
    }

    private void requireOther(InstitutionId other, String pointer) {
        directory.requireStanding(other, pointer);
        Rule.IN_ITS_PLACE.require(!other.equals(id()), "'" + id().reference() + "' is not related to itself.",
                pointer);
    }

    private void requireFoundedAgain(Stream<EdtfDate> ends, String how) {
        ends.filter(end -> !new Lives(directory).mayResumeBetween(id(), end, on())).findFirst().ifPresent(end -> {
            throw Rule.IN_ITS_PLACE.broken("It was " + how + " already, " + end.inWords()
                    + ", and is not on record as founded again between the two.", "/institution");
        });
    }

    private InstitutionId id() {
        return command.institution();
    }

    private EdtfDate on() {
        return command.attestation().occurredOn();
    }

    private Existence existence() {
        return new Existence(directory, today);
    }
}
