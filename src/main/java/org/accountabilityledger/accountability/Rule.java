package org.accountabilityledger.accountability;

/** The rules of the ledger, each as the sentence that its refusal says. */
public enum Rule {

    CITED("Every entry cites at least one registered, standing source."),
    NOT_IN_THE_FUTURE("What happened cannot lie in the future."),
    REPLY_FROM_ADDRESSEE("A reply comes from an addressee or from a body recorded as answering for it, "
            + "and names the duties it answers."),
    REFUSAL_GIVES_REASONS("A refusal gives reasons, or says that none is on record."),
    OWNER_SPEAKS("A promise, a change of it and a claim of its delivery are stated by the owner or by a body that "
            + "answers for it; others report them through their sources."),
    NOT_ITS_OWN_ASSESSOR("A body does not assess itself, nor what it is part of, nor its parts or predecessors."),
    CLAIM_AND_ASSESSMENT_APART("Who states a claim does not state its assessment."),
    ASSESSED_BODY_CAN_DISPUTE("The assessed body can dispute, and its reply stands beside the finding."),
    DEFERRAL_IS_REASONED("A deadline is deferred by an entry with its reason, or one that says that none is on record; "
            + "the original is never lost."),
    REVERSAL_NAMES_WHAT_IT_REVERSES("A reversal names what it reverses."),
    REVERSAL_IS_REASONED("A reversal gives its reason, or says that none is on record."),
    CLOSED_UNTIL_REOPENED("A closed file takes no new progress dated after its closing until it is reopened "
            + "with a reason."),
    CLOSED_BY_WHOM("Only issuer or overseer closes as implemented, exceeded or alternate, citing a finding; "
            + "the owner may close as withdrawn or superseded."),
    REPLY_OVERSEEN_BY_WHOM("Only issuer or overseer rules on a reply, chases it or sets its clock; "
            + "an addressee, or a body recorded as answering for it, may ask for more time."),
    CLOCK_RUNS_BY_ITS_RULE("A clock starts, is extended and stands still as its rule says."),
    CORRECTED_BY_ADDING("Nothing is edited or removed: a correction is a withdrawal and a new entry."),
    WHILE_IT_EXISTS("What happens before the first day of a body is not its own, and after its end it does nothing "
            + "more."),
    NO_CIRCLE("What belongs to another, gives way to it or repeats it, does so in no circle."),
    CORROBORATED_BY_ANOTHER("Who raised an allegation does not corroborate it, nor does what that body is part of, nor "
            + "its parts or predecessors."),
    REFERENCE_IS_UNIQUE("A reference names one file, for good."),
    POINTS_TO_WHAT_STANDS("An entry points only to what stands on the ledger."),
    EXAMPLES_APART("A made-up example names bodies, sources and files of examples alone, and no other file names one."),
    RIGHT_OF_REPLY("The body that a statement is about, or one that answers for it, replies to it."),
    REPORTED_BY_ANOTHER("Who reports what a body said is neither that body, nor what it is part of, nor its parts or "
            + "predecessors."),
    REPORT_IS_ANSWERED("Whoever is reported to have said something says whether it did, or a body that answers for it."),
    WELL_FORMED("Every value has the form that its field asks for."),
    FIELDS_AGREE("What an entry says in one field agrees with what it says in the others."),
    IN_ITS_PLACE("An entry follows from what the file says already.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** Refuses unless the condition holds; the detail says what was found instead. */
    public void require(boolean holds, String detail, String pointer) {
        if (!holds) {
            throw broken(detail, pointer);
        }
    }

    public RuleBroken broken(String detail, String pointer) {
        return new RuleBroken(this, detail, pointer);
    }
}
