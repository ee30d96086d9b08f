package org.accountabilityledger.web.times;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.accountabilityledger.journal.Moment;
import org.accountabilityledger.reading.times.Standpoint;

/**
 * A page and the two times for which it is asked.
 *
 * @param address with the valid day only if that was asked for
 * @param validOn the valid day for which it is answered; empty if that is today, whenever that is
 * @param knownAt the moment as of which it is known; empty if that is now
 * @param standpoint from where it is answered, with the last position that was known then
 * @param goesOn whether it goes on with a list that was begun before
 * @param memento the change of the page at which its address stands for good
 */
record Visit(Address address, Optional<LocalDate> validOn, Optional<Instant> knownAt, Standpoint standpoint,
        boolean goesOn, Optional<Moment> memento) {

    private static final ScopedValue<Visit> TAKEN = ScopedValue.newInstance();

    /** The one that is being answered, if its links lead elsewhere than those of the page as it is now. */
    static Optional<Visit> taken() {
        return TAKEN.isBound() ? Optional.of(TAKEN.get()).filter(Visit::leads) : Optional.empty();
    }

    /** Answers it. */
    <T> T look(Supplier<T> answer) {
        return ScopedValue.where(TAKEN, this).call(() -> standpoint.look(answer));
    }

    static Visit now(Address address, Standpoint present) {
        return new Visit(address, address.validOn(), Optional.empty(), present.on(address.validOn()).seeing(address.examples()),
                false, Optional.empty());
    }

    static Visit known(Address address, Instant moment, long position, LocalDate day) {
        LocalDate validOn = address.validOn().orElse(day);
        return new Visit(address, Optional.of(validOn), Optional.of(moment),
                new Standpoint(Optional.of(validOn), Optional.of(position)).seeing(address.examples()), false, Optional.empty());
    }

    static Visit memento(Address address, Moment change, LocalDate day) {
        LocalDate validOn = address.validOn().orElse(day);
        return new Visit(address, Optional.of(validOn), Optional.of(change.recordedAt()),
                new Standpoint(Optional.of(validOn), Optional.of(change.position())).seeing(address.examples()), false, Optional.of(change));
    }

    /** The same, from where a walk through its list was begun. */
    Visit goingOn(Optional<String> cursor) {
        return cursor.flatMap(ListCursor::read).map(begun ->
                new Visit(address, validOn, knownAt, begun.goOn(standpoint), true, memento)).orElse(this);
    }

    boolean past() {
        return standpoint.past();
    }

    private boolean leads() {
        return past() || address.examples();
    }

    /** What it says of the examples that it shows. */
    Optional<ExampleBar> examples() {
        Visit without = new Visit(address.withExamples(false), validOn, knownAt, standpoint, goesOn, memento);
        return address.examples() ? Optional.of(new ExampleBar(address.isOfFile(),
                Href.from(without, without.address.first().page().original()))) : Optional.empty();
    }

    long known() {
        return standpoint.position().orElse(Long.MAX_VALUE);
    }

    /** The position at which it was known, unless that is now. */
    Optional<Long> knownTo() {
        return knownAt.flatMap(at -> standpoint.position());
    }

    /** The same page from the same moment, on another valid day. */
    String on(LocalDate day) {
        Address other = address.first().on(day);
        return memento.map(change -> other.memento(change.recordedAt()))
                .or(() -> knownAt.map(other::knownAt)).orElseGet(other::original);
    }
}
