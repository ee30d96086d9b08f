package org.accountabilityledger.wording.scales;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;

/** A date as it was written (EDTF) and as people say it. */
public record Dated(EdtfDate edtf, String words) {

    public static Dated of(EdtfDate date) {
        return new Dated(date, date.inWords());
    }

    public static Dated of(LocalDate day) {
        return of(EdtfDate.of(day));
    }

    /** Of a row that keeps the letters; empty where it keeps none. */
    public static Optional<Dated> read(String edtf) {
        return Optional.ofNullable(edtf).map(EdtfDate::of).map(Dated::of);
    }

    /** As a sentence has it: "on 16 June 2025", "in June 2025", "since 2024". */
    public String inSentence() {
        return edtf.inSentence();
    }

    /** What HTML takes for a machine-readable date: a day, month or year without a doubt; else nothing. */
    @JsonIgnore
    public String machine() {
        boolean plain = edtf.text().matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");
        return plain ? edtf.text() : null;
    }
}
