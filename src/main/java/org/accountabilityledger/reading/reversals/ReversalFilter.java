package org.accountabilityledger.reading.reversals;

import org.accountabilityledger.reading.lists.Filter;

/** By what the list of reversals can be narrowed. */
public enum ReversalFilter implements Filter {

    KIND;

    @Override
    public By by() {
        return new By("kind", "What was turned away from", ReversalKind.choices(), "r.kind = :kind");
    }
}
