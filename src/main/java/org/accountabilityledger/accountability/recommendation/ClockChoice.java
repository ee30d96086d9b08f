package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.ClockRules;
import org.accountabilityledger.accountability.timing.StartedClock;

/** By which rule a clock runs, and from which day: where none is given, from the day of the entry. */
public record ClockChoice(ClockRuleId rule, Optional<EdtfDate> startedOn) {

    StartedClock start(Attestation attestation, LocalDate today, Directory directory) {
        EdtfDate start = startedOn.orElse(attestation.occurredOn());
        Rule.NOT_IN_THE_FUTURE.require(!start.surelyAfter(today), "The clock would start " + start.inWords()
                + ", after today, " + EdtfDate.of(today).inWords() + ".", "/replyClock/startedOn");
        return new ClockRules(directory).start(rule, start, "/replyClock");
    }

    /** No time can have run out before the reply was asked for. */
    static void requireAhead(StartedClock clock, EdtfDate issuedOn) {
        Rule.IN_ITS_PLACE.require(!clock.due().surelyBefore(issuedOn), "A reply is not due before it is asked for: by '"
                + clock.rule().reference() + "' it would be due " + clock.due().inWords() + ".",
                "/replyClock/startedOn");
    }
}
