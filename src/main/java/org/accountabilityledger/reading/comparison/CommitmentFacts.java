package org.accountabilityledger.reading.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.reading.commitments.CommitmentFile;
import org.accountabilityledger.reading.commitments.CommitmentItem;
import org.accountabilityledger.reading.commitments.DeadlineLine;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;

/** A commitment, as a comparison reads it. */
final class CommitmentFacts {

    private static final String NONE = "none on record";

    private CommitmentFacts() {
    }

    static Facts of(CommitmentFile file) {
        CommitmentItem item = file.item();
        Facts facts = new Facts().put("File", file.withdrawn().isPresent() ? "withdrawn" : "on record")
                .put("Title", item.title());
        if (!file.wordings().isEmpty()) {
            facts.put("What was promised", file.wordings().getLast().words());
        }
        facts.put("Owner", owner(item)).put("Promised by the office", file.office())
                .put("Promised in", file.venue()).put("Overseen by", file.overseer().map(Named::title))
                .put("Made", item.madeOn().words());
        scales(item, facts);
        deadlines(file, facts);
        FigureFacts.of(file.series(), facts);
        listings(file, facts);
        return facts.put("Closed", item.closed().map(closed -> closed.words() + " (" + closed.on().words() + ")")
                        .orElse("no closing on record"))
                .put("Superseded by", names(file.supersededBy().stream().map(CommitmentFile.Supersession::by).toList()))
                .put("Sources consulted up to", item.consultedUpTo().map(day -> EdtfDate.of(day).inWords())
                        .orElse("not on record"));
    }

    /** What each register showed of it last. */
    private static void listings(CommitmentFile file, Facts facts) {
        Map<String, String> last = new LinkedHashMap<>();
        file.listings().forEach(seen -> last.put("As shown by " + seen.register() + seen.keptBy()
                .map(keeper -> ", kept by " + keeper.title()).orElse(""), shown(seen)));
        last.forEach(facts::put);
    }

    private static String shown(CommitmentFile.Listing seen) {
        return seen.inWords() + seen.title().map(title -> ", titled " + English.quoted(title)).orElse("")
                + seen.wording().map(words -> ", worded " + English.quoted(words)).orElse("")
                + seen.mark().map(mark -> ", marked " + English.quoted(mark.text())).orElse("")
                + " (seen " + seen.stated().on().words() + ")";
    }

    private static void scales(CommitmentItem item, Facts facts) {
        facts.put("Reply to what is behind it", item.replyInWords())
                .put("Adequacy of that reply", item.adequacyInWords())
                .put("What the owner claims", dated(item.claimInWords(), item.claimedOn(), false))
                .put("What others found", dated(item.findingInWords(), item.foundOn(), item.findingDisputed()))
                .put("Outcome", dated(item.outcomeInWords(), item.outcomeOn(), item.outcomeDisputed()))
                .put("Turned away from", item.turnedAwayOn().map(Dated::words).orElse("not on record"));
    }

    private static void deadlines(CommitmentFile file, Facts facts) {
        CommitmentItem item = file.item();
        facts.put("Original deadline", item.originalDue().map(DeadlineLine::words).orElse(NONE))
                .put("Against the original deadline", item.schedule().original().words())
                .put("Current deadline", item.currentDue().map(DeadlineLine::words).orElse(NONE))
                .put("Against the current deadline", item.schedule().current().words())
                .put("Deferrals", String.valueOf(item.deferrals()));
        file.milestones().forEach(step -> facts.put("Step: " + step.words(), step.reached()
                .map(stated -> "reached, " + stated.on().words()).orElseGet(step::notReached)));
    }

    private static String owner(CommitmentItem item) {
        return item.ownerNow().title() + (item.ownerNow().reference().equals(item.owner().reference()) ? ""
                : ", as successor of " + item.owner().title());
    }

    private static String dated(String words, Optional<Dated> on, boolean disputed) {
        return words + on.map(date -> " (" + date.words() + (disputed ? ", disputed" : "") + ")").orElse("");
    }

    static Optional<String> names(List<Named> names) {
        return names.isEmpty() ? Optional.empty()
                : Optional.of(names.stream().map(Named::title).collect(Collectors.joining("; ")));
    }
}
