package org.accountabilityledger.reading.words;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;

/** A date as it was written (EDTF) and as people say it. */
public record DateWords(EdtfDate edtf, String words) {

    public static DateWords of(EdtfDate date) {
        return new DateWords(date, date.inWords());
    }

    public static DateWords of(LocalDate day) {
        return of(EdtfDate.of(day));
    }

    public static Optional<DateWords> of(Optional<EdtfDate> date) {
        return date.map(DateWords::of);
    }

    /** Of a row that keeps the letters; empty where it keeps none. */
    public static Optional<DateWords> read(String edtf) {
        return Optional.ofNullable(edtf).map(EdtfDate::of).map(DateWords::of);
    }

    /** What HTML takes for a machine-readable date: a day, month or year without a doubt. */
    public Optional<String> machineReadable() {
        return Optional.of(edtf.text()).filter(text -> text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"))
                .filter(text -> !text.matches("\\d{4}-[2-9]\\d"));
    }

    /** As an adverb: "on 16 June 2025", "in 2003", "about August 2025". */
    public String when() {
        if (edtf.isInterval() || edtf.approximate()) {
            return words;
        }
        return (edtf.earliest().equals(edtf.latest()) ? "on " : "in ") + words;
    }
}
