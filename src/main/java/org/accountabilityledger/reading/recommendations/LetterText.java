package org.accountabilityledger.reading.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.scales.ClockTerm;
import org.accountabilityledger.reading.standpoint.Bound;
import org.accountabilityledger.reading.words.English;

/**
 * The text of each letter that asks for a reply, and of the statement that none has come. It claims what the record
 * bears and no more: until when a reply was due and why, what was sent before, and up to when sources were consulted.
 *
 * @param issuer in whose name it is written
 * @param asked what was asked of the addressee, in the words of the recommendation
 * @param earlier the steps that were taken, first to last
 */
record LetterText(String issuer, DutyLine duty, String issuedOn, String asked,
        List<RecommendationFile.Chase> earlier, Optional<String> moreTime) {

    private static final String CORRECT = "If you have replied, tell us where and when, and the record will be "
            + "corrected.";

    String of(ChaseStep step) {
        return switch (step) {
            case FIRST_LETTER -> letter("We ask you to reply.");
            case SECOND_LETTER -> letter("We ask you again to reply.");
            case THIRD_LETTER -> letter("We ask you for the last time to reply. Without a reply we may say in public "
                    + "that none is on record.");
            case NAMED_IN_PUBLIC -> statement();
        };
    }

    private String letter(String request) {
        return String.join("\n\n", Stream.concat(Stream.of(
                "To: " + addressee(),
                "From: " + issuer,
                "Re: " + English.quoted(duty.recommendation().title()) + number(),
                "On " + issuedOn + " we addressed this to you:",
                "“" + asked + "”",
                due() + " No reply is on record; " + Bound.inWords(duty.consultedUpTo()) + "." + sent("wrote to you"),
                request + " " + CORRECT), moreTime.stream()).toList()) + "\n";
    }

    private String statement() {
        return String.join("\n\n",
                "Statement of " + issuer,
                "On " + issuedOn + " " + issuer + " addressed " + English.quoted(duty.recommendation().title())
                        + number() + " to " + addressee() + ". " + due(),
                "No reply of " + addressee() + " is on record; " + Bound.inWords(duty.consultedUpTo()) + "."
                        + sent("wrote to it"),
                "If it has replied, this statement and the record will be corrected.") + "\n";
    }

    private String due() {
        String by = duty.currentDue().orElseThrow().words();
        boolean law = duty.clock().stream().allMatch(clock -> clock.basis() == ClockBasis.STATUTE);
        return "A reply was " + (law ? "due by " : "expected by ") + by + duty.clock().map(clock -> " ("
                + clock.counted() + ", " + clock.startedOn().words() + "; " + clock.rule().title() + ")").orElse("")
                + "." + (duty.originalDue().equals(duty.currentDue()) ? "" : duty.originalDue()
                        .map(day -> " That day had been " + day.words() + " at first.").orElse(""));
    }

    private String sent(String how) {
        List<String> letters = earlier.stream().filter(chase -> chase.step() != ChaseStep.NAMED_IN_PUBLIC)
                .map(chase -> chase.stated().on().inSentence() + " (" + ClockTerm.inWords(chase.step()) + ")").toList();
        return letters.isEmpty() ? "" : " We " + how + " " + English.list(letters) + ".";
    }

    private String addressee() {
        return duty.addresseeNow().title();
    }

    private String number() {
        return duty.number().map(number -> ", number " + number).orElse("");
    }
}
