package org.accountabilityledger.wording.crosswalk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.accountability.commitment.Outcome;
import org.accountabilityledger.accountability.recommendation.Adequacy;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.wording.scales.AdequacyScale;
import org.accountabilityledger.wording.scales.ClaimScale;
import org.accountabilityledger.wording.scales.ClosingScale;
import org.accountabilityledger.wording.scales.FindingScale;
import org.accountabilityledger.wording.scales.OutcomeScale;

/** What an entry can say by a value: one of the five scales, or why a file was closed. What is computed is not among them. */
public enum Scale {
    REPLY("reply", Reply.values(), Reply::inWords),
    ADEQUACY("adequacy", Adequacy.values(), AdequacyScale::inWords),
    CLAIM("delivery claim", DeliveryClaim.values(), ClaimScale::inWords),
    FINDING("delivery finding", DeliveryFinding.values(), FindingScale::inWords),
    OUTCOME("outcome", Outcome.values(), OutcomeScale::inWords),
    CLOSING("closing", Closing.values(), ClosingScale::inWords);

    private final String inWords;
    private final Map<String, String> values = new LinkedHashMap<>();

    <E extends Enum<E>> Scale(String inWords, E[] values, Function<E, String> words) {
        this.inWords = inWords;
        Arrays.stream(values).forEach(value -> this.values.put(value.name(), words.apply(value)));
    }

    public String inWords() {
        return inWords;
    }

    /** One of its values, in words; refused if it has no such value. */
    public String inWords(String value) {
        if (!values.containsKey(value)) {
            throw new IllegalArgumentException("'" + value + "' is no value of " + this + ": it is one of "
                    + String.join(", ", values.keySet()) + ".");
        }
        return values.get(value);
    }
}
