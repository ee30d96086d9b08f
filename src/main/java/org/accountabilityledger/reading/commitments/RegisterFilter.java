package org.accountabilityledger.reading.commitments;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.scales.AdequacyScale;
import org.accountabilityledger.reading.scales.ClaimScale;
import org.accountabilityledger.reading.scales.FindingScale;
import org.accountabilityledger.reading.scales.OutcomeScale;
import org.accountabilityledger.reading.scales.ReplyScale;
import org.accountabilityledger.reading.scales.ScheduleScale;
import org.accountabilityledger.reading.standpoint.Heirs;

/** By what the register can be narrowed: the five scales, the schedule, whether a file is closed, and two gaps. */
public enum RegisterFilter implements Filter {

    REPLY(ofDuties("reply", "Reply to what is behind it", ReplyScale.choicesOrNone(),
            "reading.reply_standing(d.reply, d.current_last, " + Heirs.counting(":ended") + ", :today, "
                    + "reading.consulted('recommendation:' || split_part(o.duty, '/', 1), :knownAt))")),
    ADEQUACY(ofDuties("adequacy", "Adequacy of the reply", AdequacyScale.choicesOrNone(),
            "coalesce(d.adequacy, 'NOT_RULED')")),
    CLAIM("claim", "What the owner claims", ClaimScale.choices(), orNone("claim")),
    FINDING("finding", "What was found", FindingScale.choices(), orNone("finding")),
    OUTCOME("outcome", "Outcome", OutcomeScale.choices(), orNone("outcome")),
    SCHEDULE("schedule", "Against the current deadline", ScheduleScale.choices(),
            "stood.current_standing = :schedule"),
    ORIGINAL_SCHEDULE("originalSchedule", "Against the original deadline", ScheduleScale.choices(),
            "stood.original_standing = :originalSchedule"),
    CLOSED("closed", "File", List.of(new Choice("false", "open"), new Choice("true", "closed")),
            "(c.closing is not null) = (:closed = 'true')"),
    GAP("gap", "Claimed complete", List.of(new Choice("not-yet-assessed", "and not yet assessed"),
            new Choice("found-otherwise", "and found otherwise")),
            "case :gap when 'found-otherwise' then c.found_otherwise else c.not_yet_assessed end"),
    REVERSED("reversed", "Turned away from", List.of(new Choice("true", "yes, on record"),
            new Choice("false", "not on record")), "(c.turned_away_on is not null) = (:reversed = 'true')"),
    WITHDRAWN("withdrawn", "Withdrawn files", List.of(new Choice("true", "only withdrawn files")), "not c.standing");

    private final By by;

    RegisterFilter(String key, String label, List<Choice> choices, String condition) {
        this(new By(key, label, choices, condition));
    }

    RegisterFilter(By by) {
        this.by = by;
    }

    @Override
    public By by() {
        return by;
    }

    private static String orNone(String scale) {
        return "c." + scale + " is not distinct from nullif(:" + scale + ", 'NONE')";
    }

    private static By ofDuties(String key, String label, List<Choice> choices, String value) {
        String behind = "from reading.commitment_duty_at(:validOn, :knownAt, :examples) o "
                + "left join reading.duty_at(:validOn, :knownAt, :examples) d on d.duty = o.duty "
                + "where o.commitment = c.reference";
        String condition = "case :" + key + " when 'NONE' then not exists (select " + behind
                + ") else exists (select " + behind + " and " + value + " = :" + key + ") end";
        return new By(key, label, choices, condition, Optional.of("coalesce(nullif(array(select distinct cast(" + value
                + " as text) " + behind + "), '{}'), array['NONE'])"));
    }
}
