package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every entry says besides its own matter: when it happened (valid time), who says so, on what evidence, and a
 * note if any. Where no body is named in {@code statedBy}, the publishers of the cited sources say it.
 */
public record Attestation(
        EdtfDate occurredOn,
        Optional<InstitutionId> statedBy,
        List<Citation> citations,
        @Public Optional<Words> note) {

    /** What the clock or the ledger itself notes: it cites nothing, and nobody but the ledger says it. */
    public static Attestation bySystem(EdtfDate occurredOn) {
        return new Attestation(occurredOn, Optional.empty(), List.of(), Optional.empty());
    }

    /** Rules 1 and 2, and that the body that speaks is on the ledger. */
    public void require(LocalDate today, Directory directory) {
        requireDate(today);
        Rule.CITED.require(!citations.isEmpty(), "This one cites none.", "/citations");
        for (int i = 0; i < citations.size(); i++) {
            SourceId source = citations.get(i).source();
            String pointer = "/citations/" + i + "/source";
            Listing listing = directory.find(source).orElseThrow(() -> Rule.CITED.broken(
                    "There is no source '" + source.reference() + "' on the ledger.", pointer));
            Rule.CITED.require(listing.standing(), "The source '" + source.reference() + "' was withdrawn.", pointer);
        }
        requireSpeaker(directory);
    }

    /** Rule 2 alone: for what cites nothing, such as the registration of a source. */
    public void requireDate(LocalDate today) {
        Rule.NOT_IN_THE_FUTURE.require(!occurredOn.surelyAfter(today),
                occurredOn.inWords() + " is after today, " + EdtfDate.of(today).inWords() + ".", "/occurredOn");
    }

    /** The body that says so; refused with the rule's own words where the entry names none. */
    public InstitutionId speaker(Rule rule) {
        return statedBy.orElseThrow(() -> rule.broken("Say in 'statedBy' which body speaks.", "/statedBy"));
    }

    private void requireSpeaker(Directory directory) {
        statedBy.ifPresent(body -> directory.requireStanding(body, "/statedBy"));
    }
}
