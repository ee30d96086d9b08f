package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.RelationReadings.Held;
import org.accountabilityledger.accountability.allegation.Allegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.AnswerAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ConcludeAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.CorroborateAllegation;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.allegation.Conclusion;
import org.accountabilityledger.accountability.commitment.Commitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.AssessDelivery;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CloseCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.DisputeAssessment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ReportProgress;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.RewordCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.accountability.commitment.Origin;
import org.accountabilityledger.accountability.commitment.Rewording;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.recommendation.Adequacy;
import org.accountabilityledger.accountability.recommendation.LaidDuty;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationNoted;
import org.accountabilityledger.accountability.recommendation.Recommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.AcceptRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CloseRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RequestReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RuleOnReply;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.review.Review;
import org.accountabilityledger.accountability.review.ReviewCommand.AnswerFinding;
import org.accountabilityledger.accountability.review.ReviewCommand.AnswerIndependence;
import org.accountabilityledger.accountability.review.ReviewEvent.FindingPublished;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewKind;
import org.accountabilityledger.testing.Seed;
import org.hamcrest.CoreMatchers;
import org.junit.jupiter.api.Test;

/**
 * Every rule that asks how bodies are related, by a command of it: refused where every reading of the dates breaks it,
 * and nowhere else. Random relations, speakers and days, against all readings.
 */
class RulesAgainstReadingsTest {

    private static final int WORLDS = 16;
    private static final InstitutionId OWNER = new InstitutionId("owner");
    private static final InstitutionId ISSUER = new InstitutionId("issuer");
    private static final InstitutionId OVERSEER = new InstitutionId("overseer");
    private static final InstitutionId OTHER = new InstitutionId("other");
    private static final List<InstitutionId> BODIES = List.of(OWNER, ISSUER, OVERSEER, OTHER);
    private static final InstitutionId OUTSIDER = new InstitutionId("outsider");

    private static final CommitmentId PROMISE = new CommitmentId("promise");
    private static final RecommendationId CALL = new RecommendationId("call");
    private static final AllegationId WARNING = new AllegationId("warning");
    private static final ReviewId AUDIT = new ReviewId("audit");
    private static final DutyId DUTY = DutyId.of("call", OWNER);
    private static final Words SAID = words("So it was said.");

    /** On which readings of the dates that body may say so. */
    private interface Judge {

        boolean lets(InstitutionId speaker, World world);
    }

    private record World(List<Held> readings, List<Held> today) {

        boolean some(Predicate<Held> held) {
            return readings.stream().anyMatch(held);
        }

        boolean notOnAll(Predicate<Held> held) {
            return !readings.stream().allMatch(held);
        }

        boolean replies(InstitutionId speaker, InstitutionId... bodies) {
            return Stream.concat(today.stream(), readings.stream()).anyMatch(held ->
                    held.replies(speaker, List.of(bodies)));
        }
    }

    private record Asked(Class<?> file, Function<Attestation, LedgerCommand> command, Rule rule, Judge judge) {
    }

    private static final Judge ANSWERS = (speaker, world) -> world.some(held -> held.answers(speaker, OWNER));
    private static final Judge OVERSEES = (speaker, world) -> world.some(held -> held.answers(speaker, ISSUER)
            || held.answers(speaker, OVERSEER));
    private static final Judge CONTAINS = (speaker, world) -> world.some(held -> held.contains(speaker, OWNER));
    private static final Judge UNRELATED = (speaker, world) -> world.notOnAll(held -> held.barred(speaker, OWNER));

    private static final List<Asked> RULES = List.of(
            new Asked(Commitment.class, by -> new RewordCommitment(PROMISE, by, words("More."), Rewording.STRENGTHENED,
                    Optional.empty()), Rule.OWNER_SPEAKS, (speaker, world) -> ANSWERS.lets(speaker, world)
                    || OVERSEES.lets(speaker, world) || CONTAINS.lets(speaker, world)),
            new Asked(Commitment.class, by -> new ReportProgress(PROMISE, by, DeliveryClaim.IN_PROGRESS, Optional.empty(), SAID),
                    Rule.OWNER_SPEAKS, ANSWERS),
            new Asked(Commitment.class, by -> new AssessDelivery(PROMISE, by, DeliveryFinding.LIMITED, Optional.empty(), List.of(), SAID),
                    Rule.NOT_ITS_OWN_ASSESSOR, UNRELATED),
            new Asked(Commitment.class, by -> new DisputeAssessment(PROMISE, by, 2, SAID),
                    Rule.ASSESSED_BODY_CAN_DISPUTE, ANSWERS),
            new Asked(Commitment.class, by -> new CloseCommitment(PROMISE, by, Closing.WITHDRAWN, Optional.empty(), Optional.empty(),
                    SAID),
                    Rule.CLOSED_BY_WHOM, (speaker, world) -> ANSWERS.lets(speaker, world)
                    || OVERSEES.lets(speaker, world)),
            new Asked(Commitment.class, by -> new CloseCommitment(PROMISE, by, Closing.NOT_IMPLEMENTED, Optional.empty(),
                    Optional.empty(), SAID), Rule.CLOSED_BY_WHOM, (speaker, world) -> !speaker.equals(OWNER)
                    && OVERSEES.lets(speaker, world)),
            new Asked(Commitment.class, by -> new CloseCommitment(PROMISE, by, Closing.IMPLEMENTED, Optional.empty(), Optional.of(2L),
                    SAID), Rule.NOT_ITS_OWN_ASSESSOR, (speaker, world) -> UNRELATED.lets(speaker, world)),
            new Asked(Recommendation.class, by -> new AcceptRecommendation(CALL, by, List.of(DUTY), Optional.empty(), Optional.empty()),
                    Rule.REPLY_FROM_ADDRESSEE, ANSWERS),
            new Asked(Recommendation.class, by -> new RequestReplyExtension(CALL, by, List.of(DUTY), Optional.empty(),
                    SAID), Rule.REPLY_OVERSEEN_BY_WHOM, ANSWERS),
            new Asked(Recommendation.class, by -> new RuleOnReply(CALL, by, List.of(DUTY), Adequacy.ADEQUATE, Optional.empty(), SAID, false),
                    Rule.NOT_ITS_OWN_ASSESSOR, UNRELATED),
            new Asked(Recommendation.class, by -> new CloseRecommendation(CALL, by, Closing.NO_RESPONSE, Optional.empty(), List.of(),
                    Optional.empty(), Optional.empty()), Rule.CLOSED_BY_WHOM, OVERSEES),
            new Asked(Recommendation.class, by -> new CloseRecommendation(CALL, by, Closing.SUPERSEDED, Optional.empty(), List.of(),
                    Optional.empty(), Optional.empty()), Rule.CLOSED_BY_WHOM, (speaker, world) ->
                    ANSWERS.lets(speaker, world) || OVERSEES.lets(speaker, world)),
            new Asked(Allegation.class, by -> new AnswerAllegation(WARNING, by, SAID), Rule.RIGHT_OF_REPLY,
                    (speaker, world) -> world.replies(speaker, OWNER, OTHER)),
            new Asked(Allegation.class, by -> new CorroborateAllegation(WARNING, by, SAID),
                    Rule.CORROBORATED_BY_ANOTHER, (speaker, world) -> world.notOnAll(held -> held.barred(speaker, ISSUER))),
            new Asked(Allegation.class, by -> new ConcludeAllegation(WARNING, by, Conclusion.DISCONTINUED, SAID),
                    Rule.NOT_ITS_OWN_ASSESSOR, (speaker, world) -> UNRELATED.lets(speaker, world)
                    && world.notOnAll(held -> held.barred(speaker, OTHER))),
            new Asked(Review.class, by -> new AnswerIndependence(AUDIT, by, Optional.empty(), SAID),
                    Rule.RIGHT_OF_REPLY, (speaker, world) -> world.replies(speaker, ISSUER, OVERSEER)),
            new Asked(Review.class, by -> new AnswerFinding(AUDIT, by, "F1", SAID), Rule.ASSESSED_BODY_CAN_DISPUTE,
                    (speaker, world) -> world.replies(speaker, OWNER, OTHER)));

    @Test
    void a_rule_refuses_what_breaks_it_on_every_reading_and_nothing_else() {
        long seed = Seed.of(RulesAgainstReadingsTest.class);
        Random random = new Random(seed);
        int refused = 0;
        int let = 0;
        for (int i = 0; i < WORLDS; i++) {
            RelationReadings relations = RelationReadings.among(BODIES, random);
            EdtfDate on = RelationReadings.date(random);
            World world = new World(relations.on(on), relations.today());
            for (int rule = 0; rule < RULES.size(); rule++) {
                InstitutionId speaker = BODIES.get((i + rule) % BODIES.size());
                String which = "seed %d, world %d, rule %d: %s on %s among %s".formatted(seed, i, rule, speaker, on,
                        relations.relations());
                if (asks(RULES.get(rule), speaker, on, relations, world)) {
                    boolean lets = RULES.get(rule).judge().lets(speaker, world);
                    let += lets ? 1 : 0;
                    refused += lets ? 0 : 1;
                    judged(RULES.get(rule), speaker, on, relations.directory(), lets, which);
                }
            }
        }
        assertThat(refused).as("refused, seed %d", seed).isPositive();
        assertThat(let).as("let speak, seed %d", seed).isPositive();
    }

    /** Not where another rule speaks first: the speaker has ended, or does not oversee what it is to judge. */
    private static boolean asks(Asked asked, InstitutionId speaker, EdtfDate on, RelationReadings relations,
            World world) {
        boolean ended = new Lives(relations.directory()).endedBefore(speaker, on, TODAY).isPresent();
        boolean ofOverseer = asked.rule() == Rule.NOT_ITS_OWN_ASSESSOR
                && Set.of(RuleOnReply.class, CloseCommitment.class).contains(asked.command().apply(on(on.text(), speaker)).getClass());
        return !ended && (!ofOverseer || OVERSEES.lets(speaker, world) && !speaker.equals(OWNER));
    }

    private static void judged(Asked asked, InstitutionId speaker, EdtfDate on, Directory relations, boolean lets,
            String which) {
        var result = fixture(asked.file(), ledger(relations))
                .givenCurrentTime(TODAY.atTime(12, 0).atZone(LONDON).toInstant())
                .andGiven(file(asked.file()).toArray()).when(asked.command().apply(on(on.text(), speaker)), GATE);
        try {
            if (lets) {
                result.expectSuccessfulHandlerExecution();
            } else {
                result.expectExceptionMessage(CoreMatchers.startsWith(asked.rule().sentence()));
            }
        } catch (AssertionError otherwise) {
            fail(which, otherwise);
        }
    }

    private static Directory ledger(Directory relations) {
        DirectoryFold ledger = new DirectoryFold(relations).tell(1, registered(REPORT));
        Stream.concat(BODIES.stream(), Stream.of(OUTSIDER))
                .forEach(body -> ledger.tell(1, registered(body, InstitutionKind.PUBLIC_BODY)));
        return ledger;
    }

    private static List<Object> file(Class<?> kind) {
        if (kind == Commitment.class) {
            return List.of(new CommitmentMade(PROMISE, on("2024"), SAID, OWNER, Optional.empty(), Optional.empty(),
                    SAID, List.of(new Origin(DUTY, OWNER, Optional.of(ISSUER))), Optional.of(OVERSEER), Optional.empty(),
                    Optional.empty(), List.of(), List.of(), false), new DeliveryAssessed(PROMISE, on("2024", OUTSIDER),
                    DeliveryFinding.LIMITED, Optional.empty(), List.of(), SAID));
        }
        if (kind == Recommendation.class) {
            return List.of(new RecommendationIssued(CALL, on("2024", ISSUER), RecommendationOrigin.CALL,
                    Optional.empty(), Optional.empty(), SAID, SAID, List.of(), List.of(OWNER), List.of(),
                    Optional.of(OVERSEER), Optional.empty(), Optional.empty(), List.of(),
                    List.of(new LaidDuty(DUTY, OWNER, Optional.empty(), Optional.empty())), false),
                    new RecommendationNoted(CALL, on("2024", OUTSIDER), List.of(DUTY), Optional.empty()));
        }
        return kind == Allegation.class
                ? List.of(new AllegationRaised(WARNING, on("2024", ISSUER), SAID, SAID, List.of(OWNER, OTHER),
                        List.of(), List.of(), false))
                : List.of(new ReviewOpened(AUDIT, on("2024"), SAID, ReviewKind.AUDIT, List.of(), List.of(ISSUER),
                        List.of(OVERSEER), List.of(OTHER), Optional.empty(), Optional.empty(), Optional.empty(),
                        List.of(), List.of(), false), new FindingPublished(AUDIT, on("2024"), "F1", SAID, SAID,
                        Optional.empty(), List.of(OWNER), List.of()));
    }
}
