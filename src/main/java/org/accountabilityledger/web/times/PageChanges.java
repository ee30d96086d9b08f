package org.accountabilityledger.web.times;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.journal.Moment;

/** The moments of known time at which one page changed, in order. */
interface PageChanges {

    /** The last one up to a position. */
    Optional<Moment> upTo(long position);

    /** The first one from a position on. */
    Optional<Moment> from(long position);

    /** What a TimeMap tells of them. */
    List<Moment> told();

    default Optional<Moment> first() {
        return from(1);
    }

    default Optional<Moment> last() {
        return upTo(Long.MAX_VALUE);
    }

    default Optional<Moment> before(Moment change) {
        return upTo(change.position() - 1);
    }

    default Optional<Moment> after(Moment change) {
        return from(change.position() + 1);
    }
}
