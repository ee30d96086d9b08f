package org.accountabilityledger.reading.recommendations;

import java.util.List;
import org.accountabilityledger.reading.lists.Choice;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.reading.scales.AdequacyScale;
import org.accountabilityledger.reading.scales.OriginScale;
import org.accountabilityledger.reading.scales.ReplyScale;
import org.accountabilityledger.reading.standpoint.Heirs;

/** By what the list of recommendations can be narrowed. */
public enum RecommendationFilter implements Filter {

    ORIGIN("origin", "Kind", OriginScale.choices(), "r.origin = :origin"),
    REPLY("reply", "Any reply", ReplyScale.choices(),
            duty("reading.reply_standing(d.reply, d.current_last, " + Heirs.counting(":ended") + ", :today, looked.consulted) = :reply")),
    ADEQUACY("adequacy", "Adequacy of any reply", AdequacyScale.choices(),
            duty("coalesce(d.adequacy, 'NOT_RULED') = :adequacy")),
    PROMISED("promised", "Commitments", List.of(new Choice("true", "some on record"),
            new Choice("false", "none on record")), "(behind.commitments > 0) = (:promised = 'true')"),
    CLOSED("closed", "File", List.of(new Choice("false", "open"), new Choice("true", "closed")),
            "r.closed = (:closed = 'true')"),
    WITHDRAWN("withdrawn", "Withdrawn files", List.of(new Choice("true", "only withdrawn files")), "not r.standing");

    private final By by;

    RecommendationFilter(String key, String label, List<Choice> choices, String condition) {
        this.by = new By(key, label, choices, condition);
    }

    @Override
    public By by() {
        return by;
    }

    private static String duty(String condition) {
        return "exists (select from reading.duty_at(:validOn, :knownAt, :examples) d "
                + "where d.recommendation = r.reference "
                + "and d.laid and " + condition
                + ")";
    }
}
