package org.accountabilityledger.reading.duties;

import java.util.Arrays;
import java.util.Optional;
import org.accountabilityledger.reading.lists.Filter;
import org.accountabilityledger.wording.Choice;

/** What can be missing behind the reply to a duty; what is closed, or said to be done, promises nothing more. */
public enum DutyGap {

    NOTHING_PROMISED("nothing-promised", "Accepted, nothing promised",
            "reply in ('ACCEPTED', 'ACCEPTED_IN_PART', 'ACCEPTED_IN_PRINCIPLE') and done_by is null "
            + "and duty not in (select p.duty from reading.commitment_duty_at(:validOn, :knownAt, :examples) p "
            + "join reading.commitment_at(:validOn, :knownAt, :examples) c on c.reference = p.commitment and c.standing)"),
    IN_PRINCIPLE("in-principle", "Accepted in principle", "reply = 'ACCEPTED_IN_PRINCIPLE'");

    /** The list of duties is narrowed by it. */
    static final Filter FILTER = Filter.by("gap", "Gap", Arrays.stream(values())
            .map(gap -> new Choice(gap.key, gap.title)).toList(), "case :gap when '" + NOTHING_PROMISED.key + "' then "
            + NOTHING_PROMISED.condition() + " else " + IN_PRINCIPLE.condition() + " end");

    private final String key;
    private final String title;
    private final String condition;

    DutyGap(String key, String title, String condition) {
        this.key = key;
        this.title = title;
        this.condition = condition;
    }

    /** Its name in an address. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** In SQL, of the rows of the duties. */
    public String condition() {
        return "closing is null and " + condition;
    }

    public static Optional<DutyGap> of(String key) {
        return Arrays.stream(values()).filter(gap -> gap.key.equals(key)).findFirst();
    }
}
