package org.accountabilityledger.accountability.institution;

import static org.accountabilityledger.accountability.Lists.plus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.NameIn;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionEntryWithdrawn;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRenamed;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.MembershipRecorded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.OfficeHolderAppointed;
import org.accountabilityledger.accountability.institution.InstitutionEvent.OfficeHolderDeparted;
import org.accountabilityledger.accountability.institution.InstitutionEvent.RelationRecorded;

/** An institution as its standing entries make it. */
public record InstitutionState(
        Optional<InstitutionRegistered> registered,
        List<Name> names,
        List<Succession> successions,
        Optional<InstitutionAbolished> abolished,
        List<MembershipRecorded> memberships,
        List<RelationRecorded> relations,
        List<Tenure> tenures) {

    /** A name and the day from which the body goes by it. */
    public record Name(Words name, List<NameIn> inOtherLanguages, EdtfDate since) {
    }

    /** Who took over, and when. */
    public record Succession(InstitutionId successor, EdtfDate on) {
    }

    /** Who held an office from when; until when, where that is recorded. */
    public record Tenure(Words office, Words holder, Optional<EdtfDate> from, Optional<EdtfDate> until) {
    }

    public static final InstitutionState EMPTY = new InstitutionState(Optional.empty(), List.of(), List.of(),
            Optional.empty(), List.of(), List.of(), List.of());

    public InstitutionState evolve(Entry<InstitutionEvent> entry) {
        EdtfDate on = entry.occurredOn();
        return switch (entry.event()) {
            case InstitutionRegistered event -> new InstitutionState(Optional.of(event),
                    founded(new Name(event.name(), event.otherNames(), on)), successions, abolished, memberships, relations, tenures);
            case InstitutionRenamed event -> new InstitutionState(registered,
                    plus(names, new Name(event.name(), event.otherNames(), on)), successions, abolished, memberships, relations, tenures);
            case InstitutionSucceeded event -> new InstitutionState(registered, names,
                    plus(successions, new Succession(event.successor(), on)), abolished, memberships, relations, tenures);
            case InstitutionAbolished event -> new InstitutionState(registered, names, successions,
                    Optional.of(event), memberships, relations, tenures);
            case MembershipRecorded event -> new InstitutionState(registered, names, successions, abolished,
                    plus(memberships, event), relations, tenures);
            case RelationRecorded event -> new InstitutionState(registered, names, successions, abolished,
                    memberships, plus(relations, event), tenures);
            case OfficeHolderAppointed event -> with(appointed(event, on));
            case OfficeHolderDeparted event -> with(departed(event, on));
            case InstitutionEntryWithdrawn event -> this;
        };
    }

    /** Who took over last. */
    public Optional<Succession> succession() {
        return successions.isEmpty() ? Optional.empty() : Optional.of(successions.getLast());
    }

    public boolean standing() {
        return registered.isPresent();
    }

    /** The name that it goes by last. */
    public Words name() {
        return names.getLast().name();
    }

    /** Whether somebody of that name holds the office without a recorded departure. */
    public boolean holds(Words office, Words holder) {
        return tenures.stream().anyMatch(tenure -> current(tenure, office, holder));
    }

    private InstitutionState with(List<Tenure> tenures) {
        return new InstitutionState(registered, names, successions, abolished, memberships, relations, tenures);
    }

    // Founded "in 2024" and renamed that October: the year counts from its last day, and yet its name comes first.
    private List<Name> founded(Name first) {
        List<Name> longer = new ArrayList<>(names);
        longer.add((int) names.stream().takeWhile(name -> name.since().surelyBefore(first.since())).count(), first);
        return List.copyOf(longer);
    }

    // Appointed "in 2024" and departed that September: the departure comes first, and ends this tenure all the same.
    private List<Tenure> appointed(OfficeHolderAppointed event, EdtfDate on) {
        Optional<Tenure> ended = tenures.stream()
                .filter(tenure -> tenure.office().equals(event.office()) && tenure.holder().equals(event.holder()))
                .filter(tenure -> tenure.from().isEmpty())
                .filter(tenure -> tenure.until().filter(until -> !until.surelyBefore(on)).isPresent()).findFirst();
        Tenure tenure = new Tenure(event.office(), event.holder(), Optional.of(on), ended.flatMap(Tenure::until));
        return plus(tenures.stream().filter(each -> !ended.equals(Optional.of(each))).toList(), tenure);
    }

    private List<Tenure> departed(OfficeHolderDeparted event, EdtfDate on) {
        boolean known = holds(event.office(), event.holder());
        if (!known) {
            return plus(tenures, new Tenure(event.office(), event.holder(), Optional.empty(), Optional.of(on)));
        }
        return tenures.stream().map(tenure -> current(tenure, event.office(), event.holder())
                ? new Tenure(tenure.office(), tenure.holder(), tenure.from(), Optional.of(on)) : tenure).toList();
    }

    private static boolean current(Tenure tenure, Words office, Words holder) {
        return tenure.until().isEmpty() && tenure.office().equals(office) && tenure.holder().equals(holder);
    }
}
