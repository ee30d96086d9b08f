package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.stream.Stream;

/** A recorded relation between two bodies, read from left to right: {@code from} is part of {@code to}. */
public record Relation(Kind kind, InstitutionId from, InstitutionId to, EdtfDate during) {

    /** How two bodies can be related. */
    @Public
    public enum Kind {
        /** The left one is a part of the right one: it bars assessment either way. */
        PART_OF,
        /** The left one is paid for and overseen by the right one: it is shown and never bars. */
        SPONSORED_BY,
        /** The left one may answer for the right one. */
        ANSWERS_FOR,
        /** The left one belongs to the group on the right. */
        MEMBER_OF,
        /** The left one was followed by the right one. */
        SUCCEEDED_BY
    }

    /** Whether it holds on that day on some reading of its date; a succession holds from its day on. */
    boolean mayHold(LocalDate day) {
        return kind == Kind.SUCCEEDED_BY ? !during.earliest().isAfter(day) : during.couldBe(day);
    }

    /** Whether it holds on that day on every reading of its date. */
    boolean surelyHolds(LocalDate day) {
        return kind == Kind.SUCCEEDED_BY ? !during.latest().isAfter(day)
                : !during.surelyFrom().isAfter(day) && !during.surelyTo().isBefore(day);
    }

    /** The days on which one of these answers changes: between two of them, all days are alike. */
    Stream<LocalDate> turns() {
        return kind == Kind.SUCCEEDED_BY ? Stream.of(during.earliest(), during.latest())
                : Stream.of(during.earliest(), during.surelyFrom(), after(during.surelyTo()), after(during.latest()));
    }

    private static LocalDate after(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
