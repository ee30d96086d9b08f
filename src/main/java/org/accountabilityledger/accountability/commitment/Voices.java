package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Kinship;

/**
 * How two bodies stood to each other on a date, imprecise as it may be. Relations are asked for on the days of that
 * date on which any tie of the two bodies begins or has ended, so that no reading of it is passed over.
 */
record Voices(Directory directory, EdtfDate date, LocalDate today) {

    /** Whether on some reading of the date the one may speak for the other. */
    boolean mayAnswer(InstitutionId speaker, InstitutionId body) {
        return days(speaker, body).anyMatch(day -> kinship().answersFor(speaker, body, day));
    }

    /** Whether on some reading of the date the one contains the other. */
    boolean mayContain(InstitutionId whole, InstitutionId part) {
        return days(whole, part).anyMatch(day -> kinship().wholes(part, day).contains(whole));
    }

    /** Whether on every reading of the date the one is barred from assessing the other. */
    boolean surelyBarred(InstitutionId assessor, InstitutionId assessed) {
        return days(assessor, assessed).allMatch(day -> kinship().barred(assessor, assessed, day));
    }

    private Stream<LocalDate> days(InstitutionId one, InstitutionId other) {
        LocalDate first = date.earliest();
        LocalDate last = date.countsFrom(today);
        Set<LocalDate> days = new TreeSet<>(Set.of(first));
        days.add(last);
        Stream.of(one, other).flatMap(body -> directory.ties(body).stream()).forEach(tie -> {
            days.add(tie.during().earliest());
            if (tie.during().latest().isBefore(last)) {
                days.add(tie.during().latest().plusDays(1));
            }
        });
        return days.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    private Kinship kinship() {
        return directory.kinship();
    }
}
