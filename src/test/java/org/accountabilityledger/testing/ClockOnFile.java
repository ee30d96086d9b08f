package org.accountabilityledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time as a test has written it into a file, for as many processes as read it: noon in London. */
public final class ClockOnFile extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Path file;
    private final ZoneId zone;

    public ClockOnFile(Path file) {
        this(file, LONDON);
    }

    private ClockOnFile(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    /** From now on it is that day. */
    public ClockOnFile set(LocalDate day) {
        try {
            Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), day.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ClockOnFile(file, other);
    }

    @Override
    public Instant instant() {
        try {
            return LocalDate.parse(Files.readString(file)).atTime(12, 0).atZone(LONDON).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
