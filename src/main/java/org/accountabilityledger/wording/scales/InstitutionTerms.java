package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.institution.InstitutionRelation;
import org.accountabilityledger.wording.Choice;

/** Says what kind of body an institution is, and how two are related. */
public final class InstitutionTerms {

    private InstitutionTerms() {
    }

    public static String of(InstitutionKind kind) {
        return switch (kind) {
            case GOVERNMENT -> "government";
            case GOVERNMENT_DEPARTMENT -> "government department";
            case PUBLIC_BODY -> "public body";
            case POLICE_FORCE -> "police force";
            case LOCAL_AUTHORITY -> "local authority";
            case PARLIAMENTARY_COMMITTEE -> "parliamentary committee";
            case POLITICAL_OPPOSITION -> "political opposition";
            case INSPECTORATE -> "inspectorate";
            case INQUIRY -> "inquiry";
            case PROSECUTOR -> "prosecutor";
            case COURT -> "court";
            case CHARITY -> "charity";
            case COMPANY -> "company";
            case HEALTH_BODY -> "health body";
            case PRISON -> "prison";
            case UNIVERSITY -> "university";
            case PROFESSIONAL_BODY -> "professional body";
            case PRESS -> "press";
            case GROUP -> "group of bodies";
            case OTHER -> "other body";
        };
    }

    /** With its article: "an inspectorate". */
    public static String one(InstitutionKind kind) {
        String words = switch (kind) {
            case PRESS -> "press organisation";
            case OTHER -> "body of another kind";
            default -> of(kind);
        };
        boolean vowel = "aeiou".indexOf(words.charAt(0)) >= 0 && kind != InstitutionKind.UNIVERSITY;
        return (vowel ? "an " : "a ") + words;
    }

    /** What stands between the two names: "is part of". */
    public static String of(InstitutionRelation relation) {
        return switch (relation) {
            case PART_OF -> "is part of";
            case SPONSORED_BY -> "is sponsored by";
            case ANSWERS_FOR -> "answers for";
        };
    }

    public static List<Choice> choices() {
        return Arrays.stream(InstitutionKind.values()).map(each -> new Choice(each.name(), of(each))).toList();
    }
}
