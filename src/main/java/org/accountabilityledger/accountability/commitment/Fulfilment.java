package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Said;
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
        Optional<Claim> claim = completionMayBeClaimed();
        if (claim.filter(this::foundOtherwise).isPresent()) {
            return Optional.empty();
        }
        return foundCompleteMaybeLast().map(this::found)
                .or(() -> claim.map(this::keptSince));
    }

    /** The same where it is a claim. */
    Optional<Said> claimed() {
        return delivered().filter(said -> claims.stream().anyMatch(claim -> claim.said().equals(said)));
    }

    /** The last claim, if it is one of completion and no lesser one may have come after it. */
    Optional<Claim> completionClaimed() {
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims.getLast()).filter(Claim::ofCompletion)
                .filter(last -> lesser().allMatch(each -> each.said().on().surelyBefore(last.said().on())));
    }

    /** The last claim of completion after which no lesser one surely came. */
    private Optional<Claim> completionMayBeClaimed() {
        return claims.reversed().stream().filter(Claim::ofCompletion)
                .filter(claim -> lesser().noneMatch(each -> each.said().on().surelyAfter(claim.said().on())))
                .findFirst();
    }

    private Stream<Claim> lesser() {
        return claims.stream().filter(claim -> !claim.ofCompletion());
    }

    boolean claimFoundOtherwise() {
        return completionClaimed().filter(this::foundOtherwise).isPresent();
    }

    private boolean foundOtherwise(Claim claim) {
        return scrutiny.surelyFoundOtherwiseSince(claim.said().on());
    }

    /** A finding that it was complete which may be of that day or before, and was not surely overtaken by then. */
    Optional<Said> foundCompleteBy(LocalDate day) {
        return scrutiny.notOvertaken(Fulfilment::complete, later -> later.finding().otherThanComplete()
                        && later.surelyBy(day)).stream().map(Finding::said).filter(said -> !said.on().surelyAfter(day))
                .findFirst();
    }

    /** The last finding of completeness after which nobody surely found otherwise. */
    private Optional<Finding> foundCompleteMaybeLast() {
        return scrutiny.notOvertaken(Fulfilment::complete, other -> !complete(other)).reversed().stream().findFirst();
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
        return earliest(claims.stream().filter(Claim::ofCompletion).filter(this::unchallenged)
                .filter(each -> lesser().noneMatch(other -> other.said().on().surelyAfter(each.said().on())
                        && other.said().on().surelyBefore(claim.said().on())))
                .filter(each -> !each.said().on().surelyAfter(claim.said().on()))
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
