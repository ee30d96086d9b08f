package org.accountabilityledger.reading.scorecards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a scorecard counts, and of what: never merged into one mark. */
public enum Tally {

    MADE("commitments on record that are or were this body’s", null, Of.COMMITMENTS, "true"),
    NOT_YET_DUE("not due within 30 days", MADE, Of.COMMITMENTS, "s.standing = 'NOT_YET_DUE'"),
    DUE_SOON("due within 30 days", MADE, Of.COMMITMENTS, "s.standing = 'DUE_SOON'"),
    OVERDUE("overdue, as far as sources were consulted", MADE, Of.COMMITMENTS, "s.standing = 'OVERDUE'"),
    NOT_CONSULTED("whose day has passed, sources not consulted beyond it", MADE, Of.COMMITMENTS,
            "s.standing = 'NOT_CONSULTED'"),
    MET("met, or claimed to be", MADE, Of.COMMITMENTS, "s.standing = 'MET'"),
    MET_LATE("met late, or claimed to be", MADE, Of.COMMITMENTS, "s.standing = 'MET_LATE'"),
    CLOSED("closed without delivery", MADE, Of.COMMITMENTS, "s.standing = 'CLOSED'"),
    ENDED("of a body that has ended without a successor on record", MADE, Of.COMMITMENTS, "s.standing = 'ENDED'"),
    UNKNOWN_DAY("with a deadline of which no calendar day is known", MADE, Of.COMMITMENTS,
            "s.standing = 'UNKNOWN_DAY'"),
    NO_DEADLINE("with no deadline on record", MADE, Of.COMMITMENTS, "s.standing = 'NO_DEADLINE'"),
    CLAIMED_COMPLETE("claimed complete", MADE, Of.COMMITMENTS, "c.claim = 'CLAIMED_COMPLETE'"),
    NOT_YET_ASSESSED("claimed complete, not yet assessed", MADE, Of.COMMITMENTS, "c.not_yet_assessed"),
    FOUND_OTHERWISE("claimed complete, found otherwise", MADE, Of.COMMITMENTS, "c.found_otherwise"),
    REVERSED("turned away from", MADE, Of.COMMITMENTS, "c.turned_away_on is not null"),
    MOVED("moves of a deadline", null, Of.MOVES, "true"),
    MOVED_AFTER("made after that day had passed", MOVED, Of.MOVES, "m.timing = 'AFTER'"),
    MOVED_BEFORE("not made after it, as far as the dates tell", MOVED, Of.MOVES, "m.timing <> 'AFTER'"),
    DUTIES("duties to answer a recommendation or call", null, Of.DUTIES, "true"),
    REPLIED("with a reply on record", DUTIES, Of.DUTIES, "d.reply is not null"),
    LATE("whose first reply came late, on every reading of the dates", DUTIES, Of.DUTIES, "d.late"),
    AWAITED("with a reply due, none on record, the day not passed as far as sources were consulted", DUTIES, Of.DUTIES,
            "s.standing = 'AWAITED'"),
    REPLY_OVERDUE("with a reply due, none on record, the day passed as far as sources were consulted", DUTIES,
            Of.DUTIES, "s.standing = 'OVERDUE'"),
    ANSWERED_FOR_OTHERS("duties laid on others to which it gave the reply that stands", null, Of.ANSWERED, "true"),
    NAMED_TO_DELIVER("recommendations or calls that name it to deliver, without being addressed to it", null, Of.NAMED,
            "true");

    /** Of which rows it counts. */
    enum Of {
        COMMITMENTS, MOVES, DUTIES, ANSWERED, NAMED
    }

    private final String words;
    private final Tally whole;
    private final Of of;
    private final String condition;

    Tally(String words, Tally whole, Of of, String condition) {
        this.words = words;
        this.whole = whole;
        this.of = of;
        this.condition = condition;
    }

    public String words() {
        return words;
    }

    /** What it is a part of; itself where it is the whole. */
    public Tally whole() {
        return whole == null ? this : whole;
    }

    /** The parts of a whole, in their order. */
    public List<Tally> parts() {
        return Arrays.stream(values()).filter(tally -> tally.whole == this).toList();
    }

    /** The wholes. */
    public static List<Tally> wholes() {
        return Arrays.stream(values()).filter(tally -> tally.whole == null).toList();
    }

    static List<Tally> of(Of rows) {
        return Arrays.stream(values()).filter(tally -> tally.of == rows).toList();
    }

    /** In SQL, as a column of its name. */
    String column() {
        return "count(*) filter (where " + condition + ") as " + name().toLowerCase(Locale.ROOT);
    }
}
