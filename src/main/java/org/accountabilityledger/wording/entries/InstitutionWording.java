package org.accountabilityledger.wording.entries;

import java.util.List;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.NameIn;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionEntryWithdrawn;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRenamed;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.MembershipRecorded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.OfficeHolderAppointed;
import org.accountabilityledger.accountability.institution.InstitutionEvent.OfficeHolderDeparted;
import org.accountabilityledger.accountability.institution.InstitutionEvent.RelationRecorded;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.InstitutionTerms;

/** Says what happened to institutions. */
final class InstitutionWording {

    private InstitutionWording() {
    }

    static String of(InstitutionEvent event, Phrases phrases) {
        return switch (event) {
            case InstitutionRegistered registered -> "put on the ledger as "
                    + InstitutionTerms.one(registered.institutionKind()) + ": " + registered.name().text()
                    + inOtherLanguages(registered.otherNames());
            case InstitutionRenamed renamed -> "from then on the body was called "
                    + English.quoted(renamed.name().text()) + inOtherLanguages(renamed.otherNames());
            case InstitutionSucceeded succeeded -> phrases.body(succeeded.successor()) + " took over from "
                    + phrases.body(succeeded.institution());
            case InstitutionAbolished abolished -> phrases.body(abolished.institution()) + " ceased to exist"
                    + Phrases.colon(abolished.reason());
            case MembershipRecorded membership -> members(membership, phrases);
            case RelationRecorded relation -> phrases.body(relation.institution()) + " "
                    + InstitutionTerms.of(relation.relation()) + " " + phrases.body(relation.to())
                    + during(relation.during());
            case OfficeHolderAppointed appointed -> appointed.holder().text() + " took office as "
                    + appointed.office().text() + " (" + phrases.body(appointed.institution()) + ")";
            case OfficeHolderDeparted departed -> departed.holder().text() + " left office as "
                    + departed.office().text() + " (" + phrases.body(departed.institution()) + ")";
            case InstitutionEntryWithdrawn withdrawn -> Wording.withdrew(withdrawn);
        };
    }

    private static String inOtherLanguages(List<NameIn> names) {
        return names.isEmpty() ? "" : " (" + String.join("; ", names.stream().map(each -> "in "
                + English.language(each.language()) + ": " + English.quoted(each.name().text())).toList()) + ")";
    }

    private static String members(MembershipRecorded membership, Phrases phrases) {
        List<String> bodies = membership.members().stream().map(phrases::body).toList();
        return English.list(bodies) + (bodies.size() == 1 ? " is" : " are") + " recorded in the group "
                + phrases.quoted(membership.institution()) + during(membership.during());
    }

    private static String during(EdtfDate during) {
        return " (" + during.inWords() + ")";
    }
}
