package org.accountabilityledger.wording.sentences;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.timing.ChaseStep;
import org.accountabilityledger.accountability.timing.ClockBasis;
import org.accountabilityledger.accountability.timing.EscalationStep;
import org.accountabilityledger.accountability.timing.Extending;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.ClockTerm;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.schedules.ConsultedWords;

/**
 * The text of each letter that asks for a reply, and of the statement that none has come. It claims what the record
 * bears and no more: until when a reply was due and why, what was sent before, and up to when sources were consulted.
 *
 * @param issuer in whose name it is written
 * @param asked what was asked of the addressee, and in which words of the recommendation
 * @param originalDue the day first set
 * @param clock the rule by which the day was found; absent where a source states it
 * @param taken the steps that were taken, first to last
 * @param extension who may give more time, where the rule says so
 */
public record LetterText(Optional<String> issuer, Asked asked, String addressee, Optional<String> heir, Optional<Dated> originalDue,
        Optional<Dated> currentDue, Optional<Clock> clock, List<Taken> taken, Optional<LocalDate> consultedUpTo,
        Optional<Extending> extension) {

    /** What was asked: the recommendation's title, its number, the part that is meant, on which day, in which words. */
    public record Asked(String title, Optional<String> number, Optional<String> limb, Optional<Dated> on,
            String words) {
    }

    /** How the day was counted, from which day, and where the rule is written. */
    public record Clock(ClockBasis basis, String counted, Dated startedOn, String rule) {
    }

    /** A step that was taken, and when. */
    public record Taken(ChaseStep step, Dated on) {
    }

    private static final String CORRECT = "If you have replied, tell us where and when, and the record will be "
            + "corrected.";

    public String of(ChaseStep step) {
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
                "To: " + now(),
                "From: " + from(),
                "Re: " + English.quoted(asked.title()) + number(),
                "On " + issuedOn() + " we addressed this to " + (heir.isPresent()
                        ? English.body(addressee) + ", which you have succeeded:" : "you:"),
                "“" + asked.words() + "”",
                due() + " No reply is on record; " + ConsultedWords.of(consultedUpTo) + "." + sent(step, "wrote to you"),
                request + " " + CORRECT), moreTime().stream()).toList()) + "\n";
    }

    private String statement() {
        return String.join("\n\n",
                "Statement of " + from(),
                "On " + issuedOn() + " " + English.body(from()) + " addressed " + English.quoted(asked.title())
                        + number() + " to " + English.body(addressee) + heir
                        .map(body -> ", since succeeded by " + English.body(body)).orElse("") + ". " + due(),
                "No reply of " + (heir.isPresent() ? English.body(addressee) + " or " : "")
                        + English.body(now()) + " is on record; " + ConsultedWords.of(consultedUpTo) + "."
                        + sent(ChaseStep.NAMED_IN_PUBLIC, "wrote to it"),
                "If it has replied, this statement and the record will be corrected.") + "\n";
    }

    private String due() {
        boolean law = clock.stream().allMatch(by -> by.basis() == ClockBasis.STATUTE);
        return "A reply was " + (law ? "due by " : "expected by ") + currentDue.orElseThrow().words() + clock.map(by ->
                " (" + by.counted() + ", " + by.startedOn().words() + "; " + by.rule() + ")").orElse("")
                + "." + (originalDue.equals(currentDue) ? "" : originalDue.map(day -> " That day had been " + day.words() + " at first.").orElse(""));
    }

    private String sent(ChaseStep before, String how) {
        List<String> letters = taken.stream().filter(each -> each.step().compareTo(before) < 0)
                .map(each -> each.on().inSentence() + " (" + ClockTerm.inWords(each.step()) + ")").toList();
        return letters.isEmpty() ? "" : " We " + how + " " + English.list(letters) + ".";
    }

    /** What the rule of a clock says of a step: "First letter, 14 days after the day: …". */
    public static String inWords(EscalationStep step) {
        return English.capital(ClockTerm.inWords(step.step())) + step.daysAfterDue().map(days -> ", "
                + English.count(days, "day", "days") + " after the day").orElse("") + ": " + step.words().text();
    }

    private Optional<String> moreTime() {
        return extension.map(more -> "More time: "
                + English.sentence(more.by().text() + ", " + more.until().text()));
    }

    private String from() {
        return issuer.orElse("the issuer");
    }

    private String issuedOn() {
        return asked.on().map(Dated::words).orElse("an unknown day");
    }

    private String now() {
        return heir.orElse(addressee);
    }

    private String number() {
        return asked.number().map(number -> ", number " + number).orElse("")
                + asked.limb().map(limb -> ", part " + limb).orElse("");
    }
}
