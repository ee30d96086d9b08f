package org.accountabilityledger.reading.institutions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.Relation;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.links.Role;
import org.accountabilityledger.reading.scorecards.Scorecard;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.ConsultedWords;

/**
 * One institution: what it is called and was, how it is related, who held office, and what every other file says that
 * is its own.
 *
 * @param status what it is, and whether it still is, in a sentence or two
 * @param withdrawn why its registration was withdrawn; absent while it stands
 * @param names every name that it went by, the present one last
 * @param relations every relation to another body, read from this one
 * @param parts the files that give it a part, its predecessors' included
 * @param duties what it is to answer; where nothing is on record, up to when sources were consulted
 * @param scorecard what is counted of it, now and at the end of each of the last quarters
 * @param entries its own history
 * @param mentions the newest entries of other files that point to it
 * @param more whether there are older ones
 */
public record InstitutionFile(
        String reference, String name, InstitutionKind kind, String status, Optional<Withdrawn> withdrawn,
        List<NameSince> names, List<ExternalId> externalIds, List<Related> relations,
        Optional<Ended> abolished, List<Tenure> offices, List<Part> parts, List<DutyLine> duties,
        Optional<LocalDate> consultedUpTo, Scorecard.Series scorecard, List<EntryLine> entries,
        List<EntryLine> mentions, boolean more) {

    /** A name, what it is in other languages, and the date of the entry that gave it. */
    public record NameSince(String name, List<OtherName> otherNames, Dated since) {
    }

    /** A name in another language, by its tag of BCP 47, and what that language is called. */
    public record OtherName(String language, String languageInWords, String name) {
    }

    /** Since when and why it does not exist any more. */
    public record Ended(Dated on, String reason) {
    }

    /**
     * A relation to another body.
     *
     * @param from whether it is read from this body to the other: {@code true} and PART_OF says that this one is a part
     */
    public record Related(Relation.Kind relation, boolean from, Named other, Dated during) {

        public boolean is(Relation.Kind kind, boolean direction) {
            return relation == kind && from == direction;
        }
    }

    /** Who held which office, from when and until when, as far as that is recorded. */
    public record Tenure(String office, String holder, Optional<Dated> from, Optional<Dated> until) {
    }

    /**
     * A file that gives a part to this body, or to one that it succeeded.
     *
     * @param inherited the predecessor that is named there; absent where this body itself is
     */
    public record Part(Role role, Named file, Optional<Named> inherited, Optional<LocalDate> consultedUpTo) {
    }

    /** Up to when sources were consulted for it, in words: to stand beside every absence. */
    public String bound() {
        return ConsultedWords.of(consultedUpTo);
    }

    public boolean group() {
        return kind == InstitutionKind.GROUP;
    }

    public List<Related> relations(Relation.Kind kind, boolean direction) {
        return relations.stream().filter(relation -> relation.is(kind, direction)).toList();
    }

    public List<Part> parts(String kind, Role... roles) {
        return parts(roles).stream().filter(part -> part.file().kind().equals(kind)).toList();
    }

    public List<Part> parts(Role... roles) {
        return parts.stream().filter(part -> List.of(roles).contains(part.role())).toList();
    }
}
