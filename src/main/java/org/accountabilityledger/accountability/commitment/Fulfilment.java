package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.commitment.Delivery.Claim;
import org.accountabilityledger.accountability.commitment.Scrutiny.Finding;

/** Which entry says that a promise is delivered, and since when: a claim that was not found otherwise, or a finding. */
record Fulfilment(List<Claim> claims, Scrutiny scrutiny) {

    /**
     * The earliest claim of completion that nobody found otherwise, and that was found true or that the owner has kept
     * to since; or the finding that it was complete, where there is no such claim or only a later one. To say a thing
     * twice does not make it later.
     */
    Optional<Said> delivered() {
        if (claimFoundOtherwise()) {
            return Optional.empty();
        }
        return scrutiny.lastFinding().filter(Fulfilment::complete).map(this::found)
                .or(() -> completionClaimed().map(this::keptSince));
    }

    /** The same where it is a claim. */
    Optional<Said> claimed() {
        return delivered().filter(said -> claims.stream().anyMatch(claim -> claim.said().equals(said)));
    }

    /** The last claim, if it is one of completion. */
    Optional<Claim> completionClaimed() {
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims.getLast()).filter(Claim::ofCompletion);
    }

    boolean claimFoundOtherwise() {
        return completionClaimed().filter(claim -> scrutiny.surelyFoundOtherwiseSince(claim.said().on())).isPresent();
    }

    /** A finding that it was complete which may be of that day or before, and was not overtaken by then. */
    Optional<Said> foundCompleteBy(LocalDate day) {
        List<Finding> findings = scrutiny.findings();
        return findings.stream().filter(Fulfilment::complete)
                .filter(finding -> !finding.said().on().surelyAfter(day))
                .filter(finding -> findings.stream().skip(findings.indexOf(finding) + 1L)
                        .filter(later -> later.finding().otherThanComplete())
                        .allMatch(later -> later.said().on().latest().isAfter(day)))
                .map(Finding::said).findFirst();
    }

    private Said found(Finding last) {
        List<Finding> findings = scrutiny.findings();
        Said first = earliest(back(findings, last)
                .takeWhile(finding -> !finding.finding().otherThanComplete()).filter(Fulfilment::complete)
                .map(Finding::said)).orElse(last.said());
        return claimFoundTrue(last).filter(claim -> !claim.on().surelyAfter(first.on())).orElse(first);
    }

    private Optional<Said> claimFoundTrue(Finding finding) {
        return earliest(claims.stream().filter(Claim::ofCompletion).filter(this::unchallenged).map(Claim::said)
                .filter(said -> !said.on().surelyAfter(finding.said().on())));
    }

    /** Where a claim repeats earlier ones, what was claimed first. */
    private Said keptSince(Claim claim) {
        return earliest(back(claims, claim)
                .takeWhile(each -> each.equals(claim) || each.ofCompletion() && unchallenged(each))
                .map(Claim::said)).orElse(claim.said());
    }

    private boolean unchallenged(Claim claim) {
        return !scrutiny.foundOtherwiseSince(claim.said().on());
    }

    private static boolean complete(Finding finding) {
        return finding.finding() == DeliveryFinding.COMPLETE;
    }

    private static <T> Stream<T> back(List<T> list, T from) {
        return list.subList(0, list.indexOf(from) + 1).reversed().stream();
    }

    private static Optional<Said> earliest(Stream<Said> all) {
        return all.min(Comparator.comparing((Said said) -> said.on().earliest()).thenComparing(Said::entry));
    }
}
