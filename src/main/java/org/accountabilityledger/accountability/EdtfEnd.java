package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Optional;

/** One end of an interval: a point that somebody named, or none. */
sealed interface EdtfEnd permits EdtfPoint, EdtfEnd.Undated {

    LocalDate earliest();

    LocalDate latest();

    boolean uncertain();

    boolean approximate();

    /** Empty where the letters are those of no end at all. */
    static Optional<EdtfEnd> read(String text) {
        return switch (text) {
            case ".." -> Optional.of(Undated.OPEN);
            case "" -> Optional.of(Undated.UNKNOWN);
            default -> EdtfPoint.read(text).map(EdtfEnd.class::cast);
        };
    }

    /** An end without a date, which bounds nothing: it is open, or it exists and nobody knows it. */
    enum Undated implements EdtfEnd {
        OPEN, UNKNOWN;

        @Override
        public LocalDate earliest() {
            return LocalDate.MIN;
        }

        @Override
        public LocalDate latest() {
            return LocalDate.MAX;
        }

        @Override
        public boolean uncertain() {
            return false;
        }

        @Override
        public boolean approximate() {
            return false;
        }
    }
}
