package org.accountabilityledger.reading.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.standpoint.Bound;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.ClockTerm;

/**
 * The text of each letter that asks for a reply, and of the statement that none has come. It claims what the record
 * bears and no more: until when a reply was due and why, what was sent before, and up to when sources were consulted.
 *
 * @param issuer in whose name it is written
 * @param asked what was asked of the addressee, in the words of the recommendation
 * @param taken the steps that were taken, first to last
 * @param rule where the rule of its clock is written; absent where a source states the day
 * @param moreTime who may give more time, where the rule says so
 */
record LetterText(String issuer, DutyLine duty, String issuedOn, String asked,
        List<RecommendationFile.Chase> taken, Optional<String> rule, Optional<String> moreTime) {

    private static final String CORRECT = "If you have replied, tell us where and when, and the record will be "
            + "corrected.";

    String of(ChaseStep step) {
        return switch (step) {
            case FIRST_LETTER -> letter(step, "We ask you to reply.");
            case SECOND_LETTER -> letter(step, "We ask you again to reply.");
            case THIRD_LETTER -> letter(step, "We ask you for the last time to reply. Without a reply we may say in "
                    + "public that none is on record.");
            case NAMED_IN_PUBLIC -> statement();
        };
    }

    private String letter(ChaseStep step, String request) {
        return String.join("\n\n", Stream.concat(Stream.of(
                "To: " + addressee(),
                "From: " + issuer,
                "Re: " + English.quoted(duty.recommendation().title()) + number(),
                "On " + issuedOn + " we addressed this to " + (succeeded()
                        ? English.body(duty.addressee().title()) + ", which you have succeeded:" : "you:"),
                "“" + asked + "”",
                due() + " No reply is on record; " + Bound.inWords(duty.consultedUpTo()) + "." + sent(step, "wrote to you"),
                request + " " + CORRECT), moreTime.stream()).toList()) + "\n";
    }

    private String statement() {
        return String.join("\n\n",
                "Statement of " + issuer,
                "On " + issuedOn + " " + English.body(issuer) + " addressed " + English.quoted(duty.recommendation().title())
                        + number() + " to " + English.body(duty.addressee().title()) + (succeeded()
                        ? ", since succeeded by " + English.body(addressee()) : "") + ". " + due(),
                "No reply of " + (succeeded() ? English.body(duty.addressee().title()) + " or " : "")
                        + English.body(addressee()) + " is on record; " + Bound.inWords(duty.consultedUpTo()) + "."
                        + sent(ChaseStep.NAMED_IN_PUBLIC, "wrote to it"),
                "If it has replied, this statement and the record will be corrected.") + "\n";
    }

    private String due() {
        String by = duty.currentDue().orElseThrow().words();
        boolean law = duty.clock().stream().allMatch(clock -> clock.basis() == ClockBasis.STATUTE);
        return "A reply was " + (law ? "due by " : "expected by ") + by + duty.clock().map(clock -> " ("
                + clock.counted() + ", " + clock.startedOn().words() + "; " + rule.orElse(clock.rule().title()) + ")").orElse("")
                + "." + (duty.originalDue().equals(duty.currentDue()) ? "" : duty.originalDue()
                        .map(day -> " That day had been " + day.words() + " at first.").orElse(""));
    }

    private String sent(ChaseStep before, String how) {
        List<String> letters = taken.stream().filter(chase -> chase.step().compareTo(before) < 0)
                .map(chase -> chase.stated().on().inSentence() + " (" + ClockTerm.inWords(chase.step()) + ")").toList();
        return letters.isEmpty() ? "" : " We " + how + " " + English.list(letters) + ".";
    }

    private String addressee() {
        return duty.addresseeNow().title();
    }

    private boolean succeeded() {
        return !duty.addressee().reference().equals(duty.addresseeNow().reference());
    }

    private String number() {
        return duty.number().map(number -> ", number " + number).orElse("")
                + duty.limb().map(limb -> ", part " + limb).orElse("");
    }
}
