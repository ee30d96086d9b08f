package org.accountabilityledger.web.times;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.journal.Moment;
import org.accountabilityledger.reading.times.Steps;

/**
 * A list can change with every entry that it may show: each is a memento, and of each day the last is told.
 *
 * @param examples whether those of made-up examples are among them
 */
record ListChanges(Steps steps, ZoneId zone, boolean examples) implements PageChanges {

    @Override
    public Optional<Moment> upTo(long position) {
        return steps.upTo(position, examples);
    }

    @Override
    public Optional<Moment> from(long position) {
        return steps.from(position, examples);
    }

    @Override
    public List<Moment> told() {
        return steps.lastOfEachDay(zone, examples);
    }
}
