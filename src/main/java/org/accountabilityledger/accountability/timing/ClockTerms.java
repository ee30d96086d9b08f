package org.accountabilityledger.accountability.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.Words;

/**
 * How a clock counts, and for what time that holds.
 *
 * @param length how many units, at least 1
 * @param calendar the named calendar of working days; required where it counts in them or ends on one, and only there
 * @param rollsOn whether a last day that is no working day moves on to the next one
 * @param endOfMonth where months end, and only they do
 * @param firstDayCounts whether the day of the start is day one ("beginning with")
 * @param suspendedBy in words, what stops the clock
 * @param escalation the steps that the rule names for a reply that has not come, first to last
 * @param effectiveFrom since when the rule itself is in force
 * @param effectiveTo until when; absent while it is in force
 */
@Public
public record ClockTerms(
        ClockBasis basis, Words text, ClockStart start, int length, ClockUnit unit, Optional<Words> calendar,
        EndOfMonth endOfMonth, boolean firstDayCounts, boolean rollsOn, Optional<Extending> extension,
        List<Words> suspendedBy, List<EscalationStep> escalation, EdtfDate effectiveFrom,
        Optional<EdtfDate> effectiveTo) {

    private static final String TOO_LONG =
            "A clock runs for at most ten years: 3,660 days, 2,600 working days or 120 months.";

    void require() {
        Rule.WELL_FORMED.require(length > 0, "A clock has a length of at least 1.", "/terms/length");
        Rule.WELL_FORMED.require(length <= unit.longest(), TOO_LONG, "/terms/length");
        Rule.FIELDS_AGREE.require(calendar.isPresent() == (rollsOn || unit == ClockUnit.WORKING_DAYS),
                "Working days are those of a named calendar, and only they have one.", "/terms/calendar");
        calendar.ifPresent(name -> Rule.WELL_FORMED.require(workingDays().isPresent(), "There is no calendar of "
                + "working days called '" + name + "'; known are: " + WorkingDays.names() + ".", "/terms/calendar"));
        Rule.FIELDS_AGREE.require(!rollsOn || unit != ClockUnit.WORKING_DAYS,
                "A count of working days ends on one: its last day does not move on.", "/terms/rollsOn");
        Rule.FIELDS_AGREE.require((endOfMonth != EndOfMonth.NONE) == (unit == ClockUnit.MONTHS),
                "Months say where they end, and only they do.", "/terms/endOfMonth");
        effectiveTo.ifPresent(to -> Rule.FIELDS_AGREE.require(!to.surelyBefore(effectiveFrom),
                "A rule does not end before it begins.", "/terms/effectiveTo"));
    }

    /**
     * The last day of the time that begins on that one; in time means to the end of it. A start that is not one certain
     * day counts from the latest that it could mean, and the last day is then approximate.
     *
     * @param pointer to the day of the start, for the refusal of a count that no calendar covers
     */
    public EdtfDate due(EdtfDate startedOn, String pointer) {
        return dated(new LastDay(this).of(startedOn.latest()), startedOn, pointer);
    }

    /** The last day as it was counted, where it was no working day and moved on to the next one. */
    Optional<EdtfDate> rolledFrom(EdtfDate startedOn, String pointer) {
        return Optional.of(dated(new LastDay(this).counted(startedOn.latest()), startedOn, pointer))
                .filter(counted -> !counted.equals(due(startedOn, pointer)));
    }

    /**
     * A last day put off by as many days, or working days, as the clock stood still, and moved on as the rule has it;
     * on the day on which it runs again it runs. Empty where no calendar covers that.
     */
    public Optional<LocalDate> putOff(LocalDate start, LocalDate last, LocalDate stopped, LocalDate resumed) {
        return new LastDay(this).putOff(start, last, stopped, resumed);
    }

    private EdtfDate dated(Optional<LocalDate> found, EdtfDate startedOn, String pointer) {
        LocalDate last = found.orElseThrow(() ->
                Rule.CLOCK_RUNS_BY_ITS_RULE.broken(uncounted(startedOn), pointer));
        return EdtfDate.of(startedOn.precise() ? last.toString() : last + "~");
    }

    /** How it counts, in words: "56 days, beginning with the day of publication". */
    public String inWords() {
        return ClockWords.of(this);
    }

    /** Empty where it neither counts in working days nor looks for one. */
    Optional<WorkingDays> workingDays() {
        return calendar.flatMap(name -> WorkingDays.named(name.text()));
    }

    private String uncounted(EdtfDate startedOn) {
        String known = workingDays().map(days -> "The working days of " + days.inWords() + " are known from "
                + days.firstYear() + " to " + days.lastYear()).orElse("Days are counted up to the year 9999");
        return known + ": " + inWords() + ", from " + startedOn.inWords() + ", cannot be counted.";
    }
}
