package org.accountabilityledger.wording.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the fields of the ledger's JSON mean, said once: for people on /data, for programs as JSON-LD. */
public final class Vocabulary {

    /** Where the ledger's own terms are described: each has its place on the page of the data. */
    public static final String OWN = "/data#term-";

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String IANA = "http://www.iana.org/assignments/relation/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private static final List<Term> FILES = List.of(
            Term.of("reference", "The name of a file in this ledger, never given to another of its kind")
                    .sameAs(DCTERMS + "identifier"),
            Term.of("title", "What a file is called").sameAs(DCTERMS + "title"),
            Term.of("name", "What a body or a measure is called").sameAs(SCHEMA + "name"),
            Term.of("number", "The number of an entry in its file; of a recommendation, the number in its "
                    + "report"),
            Term.of("kind", "Of which kind it is"),
            Term.of("standing", "Whether it stands; false once its first entry was withdrawn"),
            Term.of("status", "How it stands, in sentences"),
            Term.of("withdrawn", "That it was withdrawn, by which entry and why"),
            Term.of("order", "That an entry of the same day says the same thing otherwise, where nothing tells which "
                    + "came last"),
            Term.of("consultedUpTo", "The day up to which sources were consulted; beyond it, absence says "
                    + "nothing").typed(XSD + "date"),
            Term.of("entries", "Everything recorded about a file, in the order of recording"),
            Term.of("entry", "The name or the number of an entry"),
            Term.of("file", "The file that an entry belongs to"),
            Term.of("position", "The place of an entry in the journal; positions rise with the time of "
                    + "recording"),
            Term.of("event", "The kind of an entry"),
            Term.of("sentence", "What it says, in one sentence"),
            Term.of("occurredOn", "When it happened in the world (valid time), as a date may be written in "
                    + "EDTF").typed(EDTF),
            Term.of("occurred", "The same, for people"),
            Term.of("countsFrom", "The day from which an entry counts: the earlier of the last day that its date "
                    + "can mean and the day on which it was recorded").typed(XSD + "date"),
            Term.of("recordedAt", "When the ledger recorded it (known time); set by the database")
                    .sameAs(PROV + "generatedAtTime").typed(XSD + "dateTime"),
            Term.of("statedBy", "The body that says so").sameAs(PROV + "wasAttributedTo"),
            Term.of("speaker", "Who states it, in words: a body, an office, a person who acted in one, or a role"),
            Term.of("reportedBy", "Who reports that the speaker said it, in words; absent where the speaker says so"),
            Term.of("voice", "Whose words the cited source gives: the speaker's, or the publisher's own"),
            Term.of("saidBy", "Who says so, in words: a body, the publishers of the cited sources, or the ledger of an "
                    + "act of its own"),
            Term.of("stated", "Who says so, of which day, on what evidence"),
            Term.of("by", "The body that says so; of a withdrawal, the entry that withdrew"),
            Term.of("actor", "Who recorded it"),
            Term.of("citations", "The sources that it rests on, with the place in each"),
            Term.of("source", "The reference of a cited source"),
            Term.of("locator", "The place in a source"),
            Term.of("verbatim", "The word of the source itself for the value that is recorded"),
            Term.of("quotation", "At most a short quotation from a source"),
            Term.of("publisher", "Who published a source").sameAs(DC + "publisher"),
            Term.of("publishedOn", "When a source was published"),
            Term.of("address", "Where a source or a file can be read"),
            Term.of("note", "What the clerk marked about an entry"),
            Term.of("edtf", "A date as it was written (EDTF)").typed(EDTF),
            Term.of("words", "What was said; of a date, the date for people"),
            Term.of("externalIds", "What others call it: a scheme and an identifier in it"),
            Term.of("more", "Whether there are more than are shown"));

    private static final List<Term> LISTS = List.of(
            Term.of("items", "The rows of one page of a list"),
            Term.of("count", "How many rows there are on all pages"),
            Term.of("counts", "Numbers by what they count").typed("@json"),
            Term.of("facets", "How many rows each choice of each filter would leave, under the other filters "
                    + "that are set").typed("@json"),
            Term.of("next", "The address of the following page").sameAs(IANA + "next").typed("@id"));

    private static final List<Term> COMMITMENTS = List.of(
            Term.of("owner", "The body whose promise it is, as recorded last"),
            Term.of("firstDue", "The day first set, where it was moved"),
            Term.of("firstDueInWords", "How the day first set was put, where it was put in words"),
            Term.of("ownerEndedOn", "When that body ended, where nobody is on record in its place"),
            Term.of("ownerNow", "The successor of that body today, or the same"),
            Term.of("madeBy", "The body whose promise it was when it was made"),
            Term.of("madeOn", "When a promise was made"),
            Term.of("reply", "What the addressee replied; of a commitment, to the duties behind it"),
            Term.of("adequacy", "What issuer or overseer made of the reply, or with none on record of what was done"),
            Term.of("claim", "How far the owner says that the delivery is"),
            Term.of("claimedOn", "Of which day that claim is"),
            Term.of("finding", "How far an independent body found it delivered"),
            Term.of("foundOn", "Of which day that finding is"),
            Term.of("findingDisputed", "Whether the assessed body disputes it"),
            Term.of("outcome", "What an independent body found to have come of it"),
            Term.of("outcomeOn", "Of which day that is"),
            Term.of("outcomeDisputed", "Whether the assessed body disputes it"),
            Term.of("turnedAwayOn", "When the promise was last turned away from"),
            Term.of("originalDue", "The first deadline"),
            Term.of("currentDue", "The deadline that counts now"),
            Term.of("deferrals", "How often the deadline was moved"),
            Term.of("deadlineMoves", "Each move of the deadline: from, to, why"),
            Term.of("schedule", "How it stands against its deadlines"),
            Term.of("closed", "Whether, and for which reason, a file was closed"),
            Term.of("closings", "Each closing, and what opened the file again"),
            Term.of("toClose", "Who could close it and on what, by the rules and the record; once closed, by "
                    + "whom it was"),
            Term.of("duties", "The duties to answer recommendations"),
            Term.of("measures", "What a promise is counted by, with each figure"),
            Term.of("series", "The same, with who says so"),
            Term.of("office", "The office that made the promise"),
            Term.of("venue", "Where the promise was made"),
            Term.of("overseer", "The body that oversees it"),
            Term.of("wordings", "The words of the promise and every change of them"),
            Term.of("owners", "Whose promise it was, from when on"),
            Term.of("fellDue", "What the ledger’s clock noted of days that passed"),
            Term.of("claims", "Every claim of the owner"),
            Term.of("findings", "Every finding; of a list of reviews, how many"),
            Term.of("outcomes", "Every finding of what came of it"),
            Term.of("otherDisputes", "Disputes of assessments that were withdrawn since"),
            Term.of("milestones", "Steps on the way"),
            Term.of("reversals", "What was said, then what was said"),
            Term.of("supersededBy", "What took its place"),
            Term.of("supersedes", "What it took the place of"),
            Term.of("listings", "What observers saw of it in the registers of others: no claim of its owner"),
            Term.of("silentChanges", "What such a register showed otherwise on a later day; nobody saw the day itself"));

    private static final List<Term> OTHERS = List.of(
            Term.of("origin", "Where a recommendation comes from: a review, a call or a direction"),
            Term.of("issuedBy", "Who issued a recommendation, in words, where that is no body"),
            Term.of("addresseeNamed", "Whether the sources say whom a recommendation is addressed to"),
            Term.of("issuer", "The body that issued a recommendation"),
            Term.of("issued", "Who issued it, when and on what evidence"),
            Term.of("issuedOn", "When a recommendation was issued"),
            Term.of("review", "The review that a recommendation comes from"),
            Term.of("limbs", "The parts of a recommendation that are answered on their own"),
            Term.of("addressees", "The bodies that a recommendation is addressed to; of a list, how many"),
            Term.of("namedToDeliver", "The bodies that a recommendation names as those who deliver"),
            Term.of("repeats", "What was recommended before, in an earlier one"),
            Term.of("repeatedBy", "What recommends the same again, later"),
            Term.of("endings", "Each closing and reopening of duties"),
            Term.of("replies", "What was replied; of a list, how many gave each reply"),
            Term.of("commitments", "Promises that arise from it; of a list, how many"),
            Term.of("stage", "How far a review is"),
            Term.of("begunOn", "When a review was opened, or announced"),
            Term.of("commissionedBy", "The bodies that commissioned a review"),
            Term.of("conductedBy", "The bodies that conduct a review"),
            Term.of("directedBy", "The bodies that direct a review"),
            Term.of("conducts", "Who conducts and directs a review, from when on"),
            Term.of("subjects", "The bodies that a review is about"),
            Term.of("allegations", "The allegations that a review is about"),
            Term.of("terms", "The terms of a review and every change of them"),
            Term.of("example", "Whether it is a made-up example, and no real case; lists have one only where asked"),
            Term.of("selfReview", "Whether the conductor of a review belongs together with a subject: a fact, "
                    + "and no verdict"),
            Term.of("selfReviews", "The notes of that"),
            Term.of("challenges", "Challenges of a review’s independence, and the answers"),
            Term.of("due", "Until when it is due"),
            Term.of("dueUnknown", "Whether it is due on a day that nobody named"),
            Term.of("reports", "What a review reported"),
            Term.of("reportedOn", "When a review reported"),
            Term.of("daysAfterOriginalDue", "How many days after the first day a review reported"),
            Term.of("recommendations", "What a review recommended; of a list, how many"),
            Term.of("reopenings", "What opened a file again"),
            Term.of("names", "What a body was called, from when on"),
            Term.of("relations", "How a body stands to others"),
            Term.of("abolished", "When and why a body ceased to exist"),
            Term.of("offices", "Who held public office in a body"),
            Term.of("parts", "What a body takes part in"),
            Term.of("scorecard", "What is counted of a body, beside what it is counted of").typed("@json"),
            Term.of("mentions", "Entries of other files that name it"),
            Term.of("copies", "Where a source is archived, with its digest"),
            Term.of("citedBy", "The entries that cite a source"),
            Term.of("alleged", "What was alleged"),
            Term.of("concerning", "The bodies that an allegation is about"),
            Term.of("otherAnswers", "Answers of others"),
            Term.of("corroborations", "What corroborates an allegation; of a list, how many"),
            Term.of("referrals", "To whom an allegation was referred"),
            Term.of("conclusions", "What was concluded"),
            Term.of("conclusion", "What was concluded last"),
            Term.of("concludedBy", "The body that concluded it"),
            Term.of("raisedOn", "When an allegation was raised"),
            Term.of("against", "The bodies that an allegation accuses"),
            Term.of("successor", "The body that took over from a body"),
            Term.of("endedOn", "When a body ceased to exist"),
            Term.of("sha256", "The digest of the archived copy of a source"),
            Term.of("answers", "How many answers are on record"),
            Term.of("reviews", "Reviews of an allegation"));

    private static final List<Term> IN_WORDS = Stream.of("reply", "adequacy", "claim", "finding", "outcome", "origin")
            .map(name -> Term.of(name + "InWords", "The same as “" + name + "”, for people")).toList();

    public static final List<Term> TERMS = Stream.of(FILES, LISTS, COMMITMENTS, OTHERS, IN_WORDS).flatMap(List::stream)
            .toList();

    private Vocabulary() {
    }

    /** The context of JSON-LD 1.1: a field that it does not name has the ledger's own meaning, too. */
    public static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@version", 1.1);
        context.put("@vocab", OWN);
        TERMS.forEach(term -> context.put(term.name(), term.definition()));
        return Map.of("@context", context);
    }
}
