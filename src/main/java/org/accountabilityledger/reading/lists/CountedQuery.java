package org.accountabilityledger.reading.lists;

import org.accountabilityledger.reading.times.Tables;

/** Answers a list of which nothing is counted on all pages but its rows. */
public abstract class CountedQuery<R, L> extends ListQuery<R, L, Count> {

    protected CountedQuery(Tables database, ListDefinition<L> list) {
        super(database, list);
    }

    @Override
    public final Count totals(ListRequest request) {
        return new Count(count(request));
    }
}
