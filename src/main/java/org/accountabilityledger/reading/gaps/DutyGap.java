package org.accountabilityledger.reading.gaps;

import java.util.Arrays;
import java.util.Optional;

/** The two gaps that duties can show. */
public enum DutyGap {

    NOTHING_PROMISED("nothing-promised", "d.reply in ('ACCEPTED', 'ACCEPTED_IN_PART', 'ACCEPTED_IN_PRINCIPLE') "
            + "and not exists (select from reading.commitment_duty_at(:validOn, :knownAt, :examples) o "
            + "join reading.commitment_at(:validOn, :knownAt, :examples) c "
            + "on c.reference = o.commitment and c.standing where o.duty = d.duty)"),
    IN_PRINCIPLE("in-principle", "d.reply = 'ACCEPTED_IN_PRINCIPLE'");

    private final String key;
    private final String condition;

    DutyGap(String key, String condition) {
        this.key = key;
        this.condition = condition;
    }

    /** Its name in an address. */
    public String key() {
        return key;
    }

    /** What is closed promises nothing more. */
    String condition() {
        return "d.laid and d.closing is null and " + condition;
    }

    public static Optional<DutyGap> of(String key) {
        return Arrays.stream(values()).filter(gap -> gap.key.equals(key)).findFirst();
    }
}
