package org.accountabilityledger.accountability.commitment;

import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Rule;

/** What speaks of an earlier entry is not dated before it. */
final class InSequence {

    private InSequence() {
    }

    static void requireNotBefore(Said earlier, Attestation attestation) {
        Rule.IN_ITS_PLACE.require(!attestation.occurredOn().surelyBefore(earlier.on()),
                "It speaks of entry " + earlier.entry() + ", which is dated " + earlier.on().inWords() + ".",
                "/occurredOn");
    }
}
