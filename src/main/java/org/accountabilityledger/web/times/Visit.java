package org.accountabilityledger.web.times;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.journal.Moment;
import org.accountabilityledger.reading.times.Standpoint;

/**
 * A page and the two times for which it is asked.
 *
 * @param address with the valid day only if that was asked for
 * @param validOn the valid day for which it is answered; empty if that is today, whenever that is
 * @param knownAt the moment as of which it is known; empty if that is now
 * @param position the last position that was known then
 * @param memento the change of the page at which its address stands for good
 */
record Visit(Address address, Optional<LocalDate> validOn, Optional<Instant> knownAt, Optional<Long> position,
        Optional<Moment> memento) {

    static Visit now(Address address) {
        return new Visit(address, address.validOn(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Visit known(Address address, Instant moment, long position, LocalDate day) {
        return new Visit(address, Optional.of(address.validOn().orElse(day)), Optional.of(moment),
                Optional.of(position), Optional.empty());
    }

    static Visit memento(Address address, Moment change, LocalDate day) {
        return new Visit(address, Optional.of(address.validOn().orElse(day)), Optional.of(change.recordedAt()),
                Optional.of(change.position()), Optional.of(change));
    }

    Standpoint standpoint() {
        return new Standpoint(validOn, position);
    }

    boolean past() {
        return standpoint().past();
    }

    long known() {
        return position.orElse(Long.MAX_VALUE);
    }

    /** The same page from the same moment, on another valid day. */
    String on(LocalDate day) {
        Address other = address.on(day);
        return memento.map(change -> other.memento(change.recordedAt()))
                .or(() -> knownAt.map(other::knownAt)).orElseGet(other::original);
    }
}
