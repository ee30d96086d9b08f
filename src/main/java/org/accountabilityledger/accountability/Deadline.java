package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day by which something was to be done, as one file knows it. In time means to the end of its last day.
 *
 * @param subject what was to be done by then: a duty, a milestone's key, or empty for the file as a whole
 * @param sequence how often the day had been moved before it became this one: 0 for the day first set
 * @param current whether this is the day that counts now
 * @param open whether it is still to be done, as far as the file knows: late is not open either
 * @param excuse why it did not fall due with the thing undone; empty where nothing on record speaks against that
 */
public record Deadline(
        String subject, EdtfDate due, int sequence, boolean current, boolean open, Optional<Excuse> excuse) {

    /** Its last day; {@link LocalDate#MAX} where none is known. */
    public LocalDate last() {
        return due.latest();
    }

    boolean fallenBy(LocalDate reckonedTo) {
        return excuse.isEmpty() && last().isBefore(reckonedTo);
    }

    Deadline unless(Excuse excuse) {
        return new Deadline(subject, due, sequence, current, open, Optional.of(excuse));
    }

    /** Whether in that file the same one counts with the thing undone, and nothing speaks against it. */
    public boolean holdsIn(Timed file) {
        return file.deadlines().stream().anyMatch(this::holdsAs);
    }

    private boolean holdsAs(Deadline other) {
        return subject.equals(other.subject) && due.equals(other.due) && other.current
                && (other.open || !open) && other.excuse.isEmpty();
    }

    /** Whether it is this deadline that was noted as passed. */
    public boolean is(FellDue noted) {
        return subject.equals(noted.subject()) && due.equals(noted.due());
    }
}
