package org.accountabilityledger.web.times;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Moment;

/** A list can change with every entry: each is a memento, and of each day the last is told. */
record ListChanges(Journal journal) implements Changes {

    @Override
    public Optional<Moment> upTo(long position) {
        return journal.upTo(position);
    }

    @Override
    public Optional<Moment> from(long position) {
        return journal.from(position);
    }

    @Override
    public List<Moment> told() {
        return journal.lastOfEachDay();
    }
}
