package org.accountabilityledger.reading.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.reviews.DueDay;
import org.accountabilityledger.reading.reviews.ReviewFile;
import org.accountabilityledger.reading.standpoint.Statement;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.FigureLine;
import org.accountabilityledger.wording.scales.ReviewTerms;

/** A review with what it found and recommended, as a comparison reads it. */
final class ReviewFacts {

    private static final String NOT = "not on record";
    private static final String NONE = "none on record";

    private ReviewFacts() {
    }

    static Facts of(ReviewFile file) {
        Facts facts = new Facts().put("File", file.withdrawn().isPresent() ? "withdrawn" : "on record")
                .put("Title", file.title()).put("Kind", file.kind().map(ReviewTerms::of))
                .put("How far it is", ReviewTerms.of(file.stage()));
        bodies(file, facts);
        facts.put("Terms", file.terms().isEmpty() ? NONE : file.terms().getLast().words());
        due(file.due(), facts);
        file.reports().forEach(report -> facts.put((report.interim() ? "Interim report: " : "Report: ")
                + report.title(), said(report.statement(), report.figures())));
        FigureFacts.of(file.series(), facts);
        file.findings().forEach(finding -> finding(finding, facts));
        file.recommendations().forEach(outcome -> outcome.duties().forEach(duty -> duty(duty, facts)));
        return facts.put("How it ended", ended(file))
                .put("Sources consulted up to", file.consultedUpTo().map(day -> EdtfDate.of(day).inWords())
                        .orElse(NOT));
    }

    private static void bodies(ReviewFile file, Facts facts) {
        facts.put("Commissioned by", names(file.commissionedBy()))
                .put("Conducted by", names(file.now().map(ReviewFile.Conduct::conductedBy).orElse(List.of())))
                .put("Directed by", names(file.now().map(ReviewFile.Conduct::directedBy).orElse(List.of())))
                .put("About", names(file.subjects()))
                .put("Looks into", CommitmentFacts.names(file.allegations()));
        // An answer has a field of its own: it comes beside what it answers, and changes no word of that.
        file.selfReviews().forEach(noted -> facts.put("Noted by the ledger of " + both(noted), noted.words())
                .put("What is answered to the note of " + both(noted), AllegationFacts.answers(noted.answers())));
        file.challenges().forEach(each -> {
            String who = AllegationFacts.dated(each.challenge());
            facts.put("Independence disputed: " + who, each.challenge().words().orElse(NOT))
                    .put("What is answered to it: " + who, AllegationFacts.answers(each.answers()));
        });
    }

    private static String both(ReviewFile.SelfReview noted) {
        return noted.conductor().title() + (noted.conductor().equals(noted.subject()) ? ""
                : " and " + noted.subject().title());
    }

    private static void due(ReviewFile.Due due, Facts facts) {
        facts.put("To report by, as first set", due.original().map(DueDay::words).orElse(NONE))
                .put("Against the day first set", due.schedule().original().words())
                .put("To report by, as it counts now", due.current().map(DueDay::words).orElse(NONE))
                .put("Against the day that counts now", due.schedule().current().words())
                .put("Extensions", String.valueOf(due.extensions().size()))
                .put("Reported", due.reportedOn().map(Dated::words).orElse(NOT));
    }

    private static void finding(ReviewFile.Finding finding, Facts facts) {
        facts.put("Finding: " + finding.title(), said(finding.statement(), finding.figures())
                + finding.caveat().map(caveat -> " Caveat: " + caveat).orElse(""))
                .put("What is answered to the finding: " + finding.title(),
                        AllegationFacts.answers(finding.answers()));
    }

    private static void duty(DutyLine duty, Facts facts) {
        facts.put("Reply of " + duty.addresseeNow().title() + duty.limb().map(limb -> ", part " + limb).orElse("")
                + " to " + duty.number().map(number -> number + ": ").orElse("") + duty.recommendation().title(),
                duty.replyWithDay());
    }

    private static String ended(ReviewFile file) {
        return file.closings().stream().filter(ReviewFile.Closing::holds).reduce((earlier, later) -> later)
                .map(closing -> said(closing.statement(), closing.results()) + " ("
                        + closing.statement().stated().on().words() + ")")
                .orElse("no ending on record");
    }

    private static String said(Statement statement, List<FigureLine> figures) {
        String words = statement.words().orElse("");
        return figures.isEmpty() ? words : words + " " + figures.stream()
                .map(figure -> figure.name() + ": " + figure.words()).collect(Collectors.joining("; ")) + ".";
    }

    private static String names(List<Named> bodies) {
        return Optional.of(bodies).flatMap(CommitmentFacts::names).orElse(NOT);
    }
}
