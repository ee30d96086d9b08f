package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What speaks against a day having passed with the thing undone. Its words stand here, for the clock gives them as its
 * reason where it takes back what it noted; a view keeps the value.
 *
 * @param what the entry that speaks against it, where one does
 * @param on the date of it
 */
public record Excuse(Kind kind, Optional<What> what, Optional<EdtfDate> on) {

    private static final String NONE = "-";

    /** Why the day accuses nobody. */
    public enum Kind {
        ON_RECORD, MAY_HAVE_BEEN_IN_TIME, MAY_HAVE_COME, MAY_BE_LATER, SET_AFTERWARDS, CLOCK_STOOD_STILL, SOME_REPLIED,
        SAID_TO_HAVE_REPLIED, REPLACED,
        SETTLED_FOR, ENDED, NOT_BEGUN, GONE
    }

    /** What an entry is that may speak against a day. */
    public enum What {
        REPLY("A reply"),
        MOVE("A move of that day", "A move of that day, %s,"),
        REQUEST("A request for more time", "A request for more time, %s, that was given,"),
        SUSPENSION("A suspension of the clock"),
        DUTY_CLOSED("A closing of the duty", "A closing of the duty, %s,"),
        RECOMMENDATION_SUPERSEDED("A supersession by another recommendation", "A supersession by another recommendation, %s,"),
        REPORT("A report"),
        EXTENSION("An extension"),
        OPENING("An opening that gives another day", "An opening %s that gives another day"),
        REVIEW_CLOSED("A closing"),
        DEFERRAL("A deferral"),
        STEP_REACHED("A report that the step was reached", "A report %s that the step was reached"),
        CLAIM("A claim of completion"),
        COMPROMISE("A finding of a compromise"),
        FINDING("A finding", "A finding of completion %s"),
        PROMISE_CLOSED("A closing of the file", "A closing of the file, %s,"),
        PROMISE_SUPERSEDED("A supersession", "A supersession by another promise, %s,"),
        SOMETHING("Something");

        private final String alone;
        private final String dated;

        What(String words) {
            this(words, words + " %s");
        }

        What(String alone, String dated) {
            this.alone = alone;
            this.dated = dated;
        }
    }

    /** What is on record of a date, and that it may have been in time where the date leaves that open. */
    public static Excuse onRecord(What what, EdtfDate on, LocalDate day) {
        return new Excuse(on.latest().isAfter(day) ? Kind.MAY_HAVE_BEEN_IN_TIME : Kind.ON_RECORD, Optional.of(what),
                Optional.of(on));
    }

    /** What is on record and does not count yet, but may have happened by the day that is asked about. */
    public static Excuse mayHaveCome(What what, EdtfDate on) {
        return new Excuse(Kind.MAY_HAVE_COME, Optional.of(what), Optional.of(on));
    }

    /** Of two moves of a day, it is not known which one was the last. */
    public static Excuse mayBeTheLast(What what, EdtfDate moved) {
        return new Excuse(Kind.MAY_BE_LATER, Optional.of(what), Optional.of(moved));
    }

    /** Nobody could meet a day that was set when it had passed. */
    public static Excuse setAfterwards(EdtfDate setOn) {
        return new Excuse(Kind.SET_AFTERWARDS, Optional.empty(), Optional.of(setOn));
    }

    /** Some of those asked replied by then, and it is not said who: whoever is asked about may be one of them. */
    public static Excuse someReplied(EdtfDate by) {
        return new Excuse(Kind.SOME_REPLIED, Optional.empty(), Optional.of(by));
    }

    /** Somebody else reports a reply of that date, which the body has neither confirmed nor denied. */
    public static Excuse saidToHaveReplied(EdtfDate on) {
        return new Excuse(Kind.SAID_TO_HAVE_REPLIED, Optional.empty(), Optional.of(on));
    }

    /** Another promise took the place of this one. */
    public static Excuse replaced(EdtfDate on) {
        return new Excuse(Kind.REPLACED, Optional.empty(), Optional.of(on));
    }

    /** A compromise was found: less or other than what was promised, and settled for. */
    public static Excuse settledFor(EdtfDate on) {
        return new Excuse(Kind.SETTLED_FOR, Optional.empty(), Optional.of(on));
    }

    /** The body that was to do it has ended, and so has whoever stood in its place. */
    public static Excuse ended(EdtfDate end) {
        return new Excuse(Kind.ENDED, Optional.empty(), Optional.of(end));
    }

    public static Excuse clockStoodStill() {
        return new Excuse(Kind.CLOCK_STOOD_STILL, Optional.empty(), Optional.empty());
    }

    /** The entry that set the day was withdrawn. */
    public static Excuse gone() {
        return new Excuse(Kind.GONE, Optional.empty(), Optional.empty());
    }

    /** The entry that began the file was withdrawn, or does not count yet: what else stands there accuses nobody. */
    public static Optional<Excuse> unlessBegun(boolean standing) {
        return standing ? Optional.empty()
                : Optional.of(new Excuse(Kind.NOT_BEGUN, Optional.empty(), Optional.empty()));
    }

    /** The value as a view keeps it: {@code ON_RECORD REPLY 2025-05~}. */
    public String text() {
        return kind + " " + what.map(What::name).orElse(NONE) + " " + on.map(EdtfDate::text).orElse(NONE);
    }

    /** Of the text that a view keeps. */
    public static Excuse read(String text) {
        String[] parts = text.split(" ");
        return new Excuse(Kind.valueOf(parts[0]), Optional.of(parts[1]).filter(each -> !each.equals(NONE))
                .map(What::valueOf), Optional.of(parts[2]).filter(each -> !each.equals(NONE)).map(EdtfDate::of));
    }

    /** A sentence. */
    public Words words() {
        return Words.of(switch (kind) {
            case ON_RECORD -> of() + " is on record.";
            case MAY_HAVE_BEEN_IN_TIME -> of() + " is on record; it may have been in time.";
            case MAY_HAVE_COME -> alone() + " is on record that may have come by then.";
            case MAY_BE_LATER -> alone() + " is on record that may be the later one.";
            case SET_AFTERWARDS -> "That day was set only afterwards, " + on.orElseThrow().inWords() + ".";
            case CLOCK_STOOD_STILL -> "The clock stood still on that day.";
            case SOME_REPLIED -> "Some of those asked had replied by " + EdtfDate.of(on.orElseThrow().latest()).inWords()
                    + ", and it is not said who.";
            case SAID_TO_HAVE_REPLIED -> "A reply " + dated(on.orElseThrow()) + " is on record only as somebody else "
                    + "reports it.";
            case REPLACED -> "Another promise took its place " + on.orElseThrow().inWords() + ".";
            case SETTLED_FOR -> "A compromise was found " + on.orElseThrow().inSentence() + ": less or other than what "
                    + "was promised, and settled for.";
            case ENDED -> "Of a body that ended " + on.orElseThrow().inSentence() + " without a successor on record.";
            case NOT_BEGUN -> "No standing entry says what was to be done by then.";
            case GONE -> "That deadline is no longer on record.";
        });
    }

    private String of() {
        return what.orElseThrow().dated.formatted(dated(on.orElseThrow()));
    }

    private String alone() {
        return what.orElseThrow().alone + on.map(date -> " " + dated(date)).orElse("");
    }

    private static String dated(EdtfDate on) {
        return (on.isInterval() || on.approximate() ? "dated " : "of ") + on.inWords();
    }
}
