package org.accountabilityledger.accountability.recommendation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Existence;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Lives;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.IssueRecommendation;
import org.accountabilityledger.accountability.timing.StartedClock;

/** The rules of a new recommendation: what its issue must say, and the duties it lays, one per addressee and limb. */
record IssueRules(IssueRecommendation command, LocalDate today, Directory directory) {

    private interface Check {

        void require(InstitutionId body, EdtfDate on, String pointer);
    }

    /** A reference names one file, for good. */
    void requireNew(RecommendationState state) {
        Rule.REFERENCE_IS_UNIQUE.require(!state.standing(),
                "There is a recommendation '" + command.recommendation().reference() + "' already.", "/recommendation");
    }

    /** Who speaks, of what origin; bodies that exist then; limbs with keys of their own; a reply due after the issue. */
    void require() {
        command.attestation().require(today, directory);
        command.attestation().speaks(Rule.WELL_FORMED);
        requireOrigin();
        requireBodies(command.addressees(), "/addressees", existence()::requireActing);
        requireBodies(command.namedToDeliver(), "/namedToDeliver", existence()::requireComing);
        Rule.WELL_FORMED.require(!command.addressees().isEmpty() || command.addresseeNotNamed(), "Name at least one "
                + "addressee; or, where the cited sources name none, say so by 'addresseeNotNamed': true.", "/addressees");
        Rule.FIELDS_AGREE.require(command.addressees().isEmpty() || !command.addresseeNotNamed(),
                "It names an addressee, and says that none is named: leave out one of them.", "/addresseeNotNamed");
        for (int i = 0; i < command.namedToDeliver().size(); i++) {
            InstitutionId named = command.namedToDeliver().get(i);
            Rule.FIELDS_AGREE.require(!command.addressees().contains(named), "'" + named.reference() + "' is an "
                    + "addressee already: only others are named to deliver.", "/namedToDeliver/" + i);
        }
        command.overseer().ifPresent(overseer -> existence().requireComing(overseer, on(), "/overseer"));
        requireLimbs();
        command.replyDue().ifPresent(due -> Rule.IN_ITS_PLACE.require(
                !due.surelyBefore(command.attestation().occurredOn()),
                "A reply is not due before it is asked for.", "/replyDue"));
    }

    /**
     * A group is laid on its members of the day from which the entry counts, as far as they exist, one group deep; where
     * members are on record and none of them exists any more, nobody has a duty. A body that is addressed by name, too,
     * has its duty by that name, and nobody has the same duty twice.
     */
    List<LaidDuty> duties() {
        Map<DutyId, LaidDuty> duties = new LinkedHashMap<>();
        for (InstitutionId addressee : command.addressees()) {
            List<InstitutionId> members = directory.relationsOn(day()).members(addressee);
            if (members.isEmpty()) {
                lay(addressee, Optional.empty()).forEach(laid -> duties.put(laid.duty(), laid));
            }
            for (InstitutionId member : living(members)) {
                lay(member, Optional.of(addressee)).forEach(laid -> duties.putIfAbsent(laid.duty(), laid));
            }
        }
        return List.copyOf(duties.values());
    }

    /** The clock that starts with the issue, if one does; where a source states a day besides, it is the same. */
    Optional<StartedClock> clock() {
        Optional<StartedClock> clock =
                command.replyClock().map(choice -> choice.start(command.attestation(), today, directory));
        clock.ifPresent(each -> ClockChoice.requireAhead(each, command.attestation().occurredOn()));
        clock.map(StartedClock::due).ifPresent(due -> Rule.CLOCK_RUNS_BY_ITS_RULE.require(
                command.replyDue().stream().allMatch(due::equals), "By '" + clock.get().rule().reference()
                + "' the day is " + due.inWords() + ": leave out 'replyDue', or the rule.", "/replyDue"));
        return clock;
    }

    /** Those that exist on that day; whoever took over from a member stands in its place, once. */
    private List<InstitutionId> living(List<InstitutionId> members) {
        Lives lives = new Lives(directory);
        return members.stream().flatMap(member -> lives.heirs(member, day()).stream())
                .filter(member -> lives.mayExist(member, day())).distinct().toList();
    }

    private LocalDate day() {
        return on().countsFrom(today);
    }

    private Existence existence() {
        return new Existence(directory, today);
    }

    private EdtfDate on() {
        return command.attestation().occurredOn();
    }

    private Stream<LaidDuty> lay(InstitutionId on, Optional<InstitutionId> group) {
        String reference = command.recommendation().reference();
        if (command.limbs().isEmpty()) {
            return Stream.of(new LaidDuty(DutyId.of(reference, on), on, Optional.empty(), group));
        }
        return command.limbs().stream().map(Limb::key)
                .map(limb -> new LaidDuty(DutyId.of(reference, on, limb), on, Optional.of(limb), group));
    }

    private void requireOrigin() {
        boolean ofReview = command.origin() == RecommendationOrigin.REVIEW;
        Rule.FIELDS_AGREE.require(ofReview == command.review().isPresent(), ofReview
                ? "A recommendation of a review names the review." : "Only a recommendation of a review names one.",
                "/review");
        command.review().ifPresent(review -> directory.requireStanding(review, "/review"));
    }

    private void requireBodies(List<InstitutionId> bodies, String pointer, Check check) {
        Set<InstitutionId> seen = new HashSet<>();
        for (int i = 0; i < bodies.size(); i++) {
            String place = pointer + "/" + i;
            check.require(bodies.get(i), on(), place);
            Rule.WELL_FORMED.require(seen.add(bodies.get(i)), "'" + bodies.get(i).reference()
                    + "' is named twice.", place);
        }
    }

    private void requireLimbs() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < command.limbs().size(); i++) {
            Rule.WELL_FORMED.require(seen.add(command.limbs().get(i).key()), "Each limb has a key of its own.",
                    "/limbs/" + i + "/key");
        }
    }
}
