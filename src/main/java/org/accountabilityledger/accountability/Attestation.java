package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every entry says besides its own matter: when it happened (valid time), who says so, on what evidence, and a
 * note if any. Where nobody is named in {@code statedBy}, the publishers of the cited sources say it. A day is missing
 * only in what is asked of the ledger, see {@link Withdrawal}.
 *
 * @param reportedBy who says that {@code statedBy} said it, where the source itself lays the words to somebody else: such
 *     a statement is not the speaker's own, see {@link Reports}
 */
public record Attestation(
        EdtfDate occurredOn,
        Optional<Speaker> statedBy,
        Optional<Speaker> reportedBy,
        List<Citation> citations,
        @Public Optional<Words> note) {

    /** What the clock or the ledger itself notes: it cites nothing, and nobody but the ledger says it. */
    public static Attestation bySystem(EdtfDate occurredOn) {
        return new Attestation(occurredOn, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** Rules 1 and 2, and that the body that speaks is on the ledger, and existed by then. */
    public void require(LocalDate today, Directory directory) {
        requireTold(today, directory);
        body().ifPresent(body -> new Existence(directory, today).requireActing(body, occurredOn, "/statedBy"));
    }

    /** The same for what a body may tell of a time before it was founded, such as the history of another one. */
    public void requireTold(LocalDate today, Directory directory) {
        requireDate(today);
        Rule.CITED.require(!citations.isEmpty(), "This one cites none.", "/citations");
        requireSound(directory);
    }

    /** What is said of the ledger itself, such as a correction: it needs no source, and its day is today. */
    Attestation ofTheLedger(LocalDate today, Directory directory) {
        Attestation dated = new Attestation(Optional.ofNullable(occurredOn).orElse(EdtfDate.of(today)), statedBy,
                reportedBy, citations, note);
        dated.requireDate(today);
        requireSound(directory);
        return dated;
    }

    private void requireSound(Directory directory) {
        for (int i = 0; i < citations.size(); i++) {
            SourceId source = citations.get(i).source();
            String pointer = "/citations/" + i + "/source";
            Listing listing = directory.find(source).orElseThrow(() -> Rule.CITED.broken(
                    "There is no source '" + source.reference() + "' on the ledger.", pointer));
            Rule.CITED.require(listing.standing(), "The source '" + source.reference() + "' was withdrawn.", pointer);
        }
        body().ifPresent(body -> directory.requireStanding(body, "/statedBy"));
        reportedBy.flatMap(Speaker::body).ifPresent(body -> directory.requireStanding(body, "/reportedBy"));
    }

    /** Rule 2 alone: for what cites nothing, such as the registration of a source. */
    public void requireDate(LocalDate today) {
        Rule.NOT_IN_THE_FUTURE.require(!occurredOn.surelyAfter(today),
                occurredOn.inWords() + " is after today, " + EdtfDate.of(today).inWords() + ".", "/occurredOn");
    }

    /** The body that says so; empty where somebody says it who is none, or the publishers do. */
    public Optional<InstitutionId> body() {
        return statedBy.flatMap(Speaker::body);
    }

    /** Whether somebody reports it of whoever states it. */
    public boolean reported() {
        return reportedBy.isPresent();
    }

    /** The body that says so; refused with the rule's own words where the entry names none. */
    public InstitutionId speaker(Rule rule) {
        return bodyOrPublishers(rule).orElseThrow(() -> rule.broken("Say in 'statedBy' which body speaks.",
                "/statedBy"));
    }

    /** The body that says so, or nobody, where publishers say it; refused where somebody says it who is no body. */
    public Optional<InstitutionId> bodyOrPublishers(Rule rule) {
        statedBy.filter(speaker -> speaker.body().isEmpty()).ifPresent(other -> {
            throw rule.broken("'" + other.shown() + "' is no body on the ledger: name in 'statedBy' the body whose "
                    + "statement it is, and in 'reportedBy' who reports it.", "/statedBy");
        });
        return body();
    }

    /** Whoever says so; refused where nobody is named. */
    public Speaker speaks(Rule rule) {
        return statedBy.orElseThrow(() -> rule.broken("Say in 'statedBy' who speaks: a body, an office, or somebody by a "
                + "role.", "/statedBy"));
    }

    /** Who says so, and can be held to it: a body, an office, or a person who acted in one. */
    public Speaker named(Rule rule) {
        return statedBy.filter(speaker -> speaker.unnamed().isEmpty()).orElseThrow(() -> rule.broken(
                "Say in 'statedBy' which body or office speaks.", "/statedBy"));
    }
}
