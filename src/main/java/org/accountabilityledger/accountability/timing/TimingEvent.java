package org.accountabilityledger.accountability.timing;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.EntryKind;
import org.accountabilityledger.accountability.EntryWithdrawn;
import org.accountabilityledger.accountability.EventName;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Words;

/** What can happen to a clock rule. */
public sealed interface TimingEvent extends LedgerEvent {

    ClockRuleId rule();

    @Override
    default ClockRuleId file() {
        return rule();
    }

    @Override
    default EntryKind entryKind() {
        return switch (this) {
            case ClockRuleEnacted _ -> EntryKind.OPENING;
            case ClockRuleRepealed _, ClockRuleEntryWithdrawn _ -> EntryKind.CLOSING;
        };
    }

    /** A clock counts so, in this version of the rule. */
    @EventName("clock-rule-enacted")
    record ClockRuleEnacted(
            ClockRuleId rule,
            Attestation attestation,
            @Public Words title,
            @Public int version,
            ClockTerms terms) implements TimingEvent {

        @Override
        public List<Fact> facts() {
            // A rule of law is nobody's case: examples name it as others do.
            return List.of(Fact.Opened.as(rule, title.text(), false), new Enacted(rule, version, terms));
        }
    }

    /** After that day the rule is in force no more: it starts no clock, and stops none that runs. */
    @EventName("clock-rule-repealed")
    record ClockRuleRepealed(
            ClockRuleId rule,
            Attestation attestation,
            EdtfDate effectiveTo,
            @Public Words reason) implements TimingEvent {

        @Override
        public List<Fact> facts() {
            return List.of(new Repealed(rule, effectiveTo));
        }
    }

    /** An entry about a clock rule was wrong when it was recorded. */
    @EventName("clock-rule-entry-withdrawn")
    record ClockRuleEntryWithdrawn(
            ClockRuleId rule,
            Attestation attestation,
            @Public long entry,
            @Public Words reason,
            @Public Optional<Long> replacedBy) implements TimingEvent, EntryWithdrawn {
    }
}
