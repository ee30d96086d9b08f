package org.accountabilityledger.reading.comparison;

import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.reading.commitments.CommitmentItem;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.recommendations.RecommendationFile;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/** A recommendation with its duties, as a comparison reads it. */
final class RecommendationFacts {

    private RecommendationFacts() {
    }

    static Facts of(RecommendationFile file) {
        Facts facts = new Facts().put("File", file.withdrawn().isPresent() ? "withdrawn" : "on record")
                .put("Title", file.title()).put("What is recommended", file.words())
                .put("Issued by", file.issuer().map(Named::title).or(file::issuedBy)).put("Overseen by", file.overseer().map(Named::title))
                .put("Issued", file.issued().map(stated -> stated.on().words()))
                .put("Addressed to", CommitmentFacts.names(file.addressees()));
        file.duties().forEach(duty -> duty(duty, facts));
        FigureFacts.of(file.series(), facts);
        return facts.put("Closed", file.closed() ? "closed" : "no closing on record")
                .put("Superseded by", file.supersededBy().map(supersession -> supersession.by().title()))
                .put("Sources consulted up to", file.consultedUpTo().map(day -> EdtfDate.of(day).inWords())
                        .orElse("not on record"));
    }

    private static void duty(RecommendationFile.Duty duty, Facts facts) {
        DutyLine line = duty.line();
        String whose = line.addresseeNow().title() + line.limb().map(limb -> ", part " + limb).orElse("");
        facts.put("Reply of " + whose, line.replyWithDay())
                .put("Adequacy of the reply of " + whose, line.adequacyInWords())
                .put("Day of the reply of " + whose, line.currentDue().map(Dated::words).orElse("none on record"))
                .put("Whether a reply of " + whose + " is due", Optional.of(line.schedule()))
                .put("Promised on it by " + whose, CommitmentFacts.names(duty.commitments().stream()
                        .map(RecommendationFacts::named).toList()).orElse("nothing on record"));
    }

    private static Named named(CommitmentItem item) {
        return new Named("commitment", item.reference(), item.title(), item.standing(), item.owner().example());
    }
}
