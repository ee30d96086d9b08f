package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.startsWith;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.allegation.Allegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.RaiseAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.ReferAllegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.commitment.Commitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.MakeCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.ObserveListing;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.TransferCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.ListingSeen;
import org.accountabilityledger.accountability.institution.Institution;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RecordMembership;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RecordRelation;
import org.accountabilityledger.accountability.institution.InstitutionCommand.SucceedInstitution;
import org.accountabilityledger.accountability.institution.InstitutionCommand;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionRegistered;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.institution.InstitutionRelation;
import org.accountabilityledger.accountability.recommendation.Recommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.IssueRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.review.Review;
import org.accountabilityledger.accountability.review.ReviewCommand.AnnounceReview;
import org.accountabilityledger.accountability.review.ReviewCommand.OpenReview;
import org.accountabilityledger.accountability.review.ReviewCommand.PublishFinding;
import org.accountabilityledger.accountability.review.ReviewCommand.TransferReview;
import org.accountabilityledger.accountability.review.ReviewCommand;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewKind;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every command that names a body, and what it may name: no body before its first day or after its end. */
class ExistenceTest {

    private static final InstitutionId YOUNG = new InstitutionId("young");
    private static final InstitutionId GONE = new InstitutionId("gone");
    private static final InstitutionId GROUP = new InstitutionId("forces");
    private static final ReviewId AUDIT = new ReviewId("audit");
    private static final Words SAID = words("So it is.");
    private static final String RULE = "What happens before the first day of a body is not its own, and after its end "
            + "it does nothing more. ";

    /** A place that names a body: whether it can be one that is to come, or one that has ended. */
    private record Place(boolean toCome, boolean ended, Class<?> aggregate, List<LedgerEvent> given,
            BiFunction<Attestation, InstitutionId, LedgerCommand> command) {
    }

    private static final Map<String, Place> PLACES = places();

    private final DirectoryFold world = world().tell(1, young()).tell(1, registered(GONE, InstitutionKind.OTHER))
            .tell(2, new InstitutionAbolished(GONE, on("2010-03"), SAID));

    @ParameterizedTest
    @MethodSource("names")
    void a_body_is_named_for_nothing_before_its_first_day(String name) {
        ResultValidator<?> answer = when(PLACES.get(name), on("2025-05-31"), YOUNG);
        if (PLACES.get(name).toCome()) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectExceptionMessage(RULE + "By its registration 'young' exists since June 2025, and this is of "
                    + "31 May 2025. Where its first day is not known, register it with an open beginning, as in "
                    + "'/2025-06-01'.");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_body_can_be_named_where_one_reading_lets_it_exist(String name) {
        when(PLACES.get(name), on("2025-06-01"), YOUNG).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_body_that_has_ended_does_nothing_more(String name) {
        ResultValidator<?> answer = when(PLACES.get(name), on("2025-05-31"), GONE);
        if (PLACES.get(name).ended()) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectExceptionMessage(RULE + "The end of 'gone' is on record, March 2010, and this is of 31 May "
                    + "2025: no body is on record as its successor.");
        }
    }

    @Test
    void no_field_that_names_a_body_is_left_out() {
        Set<String> fields = Stream.of(InstitutionCommand.class, AllegationCommand.class, ReviewCommand.class,
                        RecommendationCommand.class, CommitmentCommand.class)
                .flatMap(slice -> Arrays.stream(slice.getPermittedSubclasses()))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()).filter(ExistenceTest::namesAnotherBody)
                        .map(field -> type.getSimpleName() + "." + field.getName()))
                .collect(Collectors.toSet());
        assertThat(PLACES.keySet()).containsAll(fields);
    }

    @Test
    void a_body_that_has_ended_states_nothing_more() {
        when(PLACES.get("RaiseAllegation.against"), on("2025", GONE), COMMITTEE)
                .expectExceptionMessage(startsWith(RULE + "The end of 'gone' is on record, March 2010"));
        when(PLACES.get("RaiseAllegation.against"), on("2010-03-31", GONE), COMMITTEE)
                .expectSuccessfulHandlerExecution();
        when(PLACES.get("RaiseAllegation.against"), on("2010", GONE), COMMITTEE).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_body_of_which_the_first_day_is_not_known_can_be_named_for_any_day() {
        InstitutionId old = new InstitutionId("old");
        world.tell(1, new InstitutionRegistered(old, on("/2025-06"), SAID, List.of(), InstitutionKind.OTHER, List.of(), false));
        when(PLACES.get("MakeCommitment.owner"), on("1950"), old).expectSuccessfulHandlerExecution();
    }

    @SuppressWarnings("unchecked")
    private <T> ResultValidator<T> when(Place place, Attestation said, InstitutionId body) {
        return fixture((Class<T>) place.aggregate(), world).given(place.given()).when(place.command().apply(said, body),
                GATE);
    }

    static Set<String> names() {
        return PLACES.keySet();
    }

    private static InstitutionRegistered young() {
        return new InstitutionRegistered(YOUNG, on("2025-06"), SAID, List.of(), InstitutionKind.OTHER, List.of(), false);
    }

    private static boolean namesAnotherBody(RecordComponent field) {
        Type type = field.getGenericType() instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0]
                : field.getGenericType();
        return type == InstitutionId.class && !field.getName().equals("institution");
    }

    private static Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        institutions(places);
        allegations(places);
        reviews(places);
        places.put("IssueRecommendation.addressees", issue((said, body) -> issue(said, body, List.of(), null), false));
        places.put("IssueRecommendation.namedToDeliver", issue((said, body) -> issue(said, STRANGER, List.of(body), null),
                true));
        places.put("IssueRecommendation.overseer", issue((said, body) -> issue(said, STRANGER, List.of(), body), true));
        CommitmentId pledge = new CommitmentId("pledge");
        places.put("MakeCommitment.owner", new Place(false, false, Commitment.class, List.of(),
                (said, body) -> make(pledge, said, body, Optional.empty())));
        places.put("MakeCommitment.overseer", new Place(true, false, Commitment.class, List.of(),
                (said, body) -> make(pledge, said, STRANGER, Optional.of(body))));
        places.put("ObserveListing.keptBy", new Place(false, true, Commitment.class, List.of(made(pledge)),
                (said, body) -> new ObserveListing(pledge, said, SAID, Optional.of(body), ListingSeen.LISTED,
                        Optional.empty(), Optional.empty(), Optional.empty())));
        places.put("TransferCommitment.to", new Place(false, false, Commitment.class, List.of(made(pledge)),
                (said, body) -> new TransferCommitment(pledge, said, body, SAID)));
        return places;
    }

    private static CommitmentMade made(CommitmentId pledge) {
        return new CommitmentMade(pledge, on("2000"), SAID, STRANGER, Optional.empty(), Optional.empty(), SAID, List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), false);
    }

    private static void institutions(Map<String, Place> places) {
        List<LedgerEvent> stranger = List.of(registered(STRANGER, InstitutionKind.OTHER));
        places.put("SucceedInstitution.successor", new Place(false, true, Institution.class, stranger,
                (said, body) -> new SucceedInstitution(STRANGER, said, body)));
        places.put("RecordMembership.members", new Place(false, false, Institution.class,
                List.of(registered(GROUP, InstitutionKind.GROUP)), (said, body) -> new RecordMembership(GROUP, said,
                        List.of(body), date(said.occurredOn() + "/.."))));
        places.put("RecordRelation.to", new Place(false, false, Institution.class, stranger, (said, body) ->
                new RecordRelation(STRANGER, said, InstitutionRelation.PART_OF, body, date(said.occurredOn() + "/.."))));
    }

    private static void allegations(Map<String, Place> places) {
        AllegationId warning = new AllegationId("warning");
        places.put("RaiseAllegation.against", new Place(false, true, Allegation.class, List.of(), (said, body) ->
                new RaiseAllegation(warning, said, SAID, SAID, List.of(body), List.of(), false, List.of(), false)));
        places.put("RaiseAllegation.concerning", new Place(false, true, Allegation.class, List.of(), (said, body) ->
                new RaiseAllegation(warning, said, SAID, SAID, List.of(), List.of(body), false, List.of(), false)));
        places.put("ReferAllegation.to", new Place(false, false, Allegation.class, List.of(new AllegationRaised(warning,
                on("2000"), SAID, SAID, List.of(STRANGER), List.of(), List.of(), false)), (said, body) ->
                new ReferAllegation(warning, said, body, Optional.empty())));
    }

    private static void reviews(Map<String, Place> places) {
        List<String> fields = List.of("commissionedBy", "conductedBy", "directedBy", "subjects");
        for (int i = 0; i < fields.size(); i++) {
            int field = i;
            boolean subject = i == 3;
            places.put("AnnounceReview." + fields.get(i), new Place(i == 1 || i == 2, subject, Review.class, List.of(),
                    (said, body) -> new AnnounceReview(AUDIT, said, SAID, ReviewKind.AUDIT, at(0, field, body),
                            at(1, field, body), at(2, field, body), at(3, field, body), Optional.empty(),
                            Optional.empty(), Optional.empty(), List.of(), List.of(), false)));
            places.put("OpenReview." + fields.get(i), new Place(false, subject, Review.class, List.of(),
                    (said, body) -> new OpenReview(AUDIT, said, SAID, ReviewKind.AUDIT, at(0, field, body),
                            at(1, field, body), at(2, field, body), at(3, field, body), Optional.empty(),
                            Optional.empty(), Optional.empty(), List.of(), List.of(), false)));
        }
        List<LedgerEvent> opened = List.of(new ReviewOpened(AUDIT, on("2000"), SAID, ReviewKind.AUDIT, List.of(),
                List.of(COMMITTEE), List.of(), List.of(STRANGER), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), false));
        places.put("TransferReview.conductedBy", new Place(false, false, Review.class, opened, (said, body) ->
                new TransferReview(AUDIT, said, List.of(body), List.of(), SAID)));
        places.put("TransferReview.directedBy", new Place(false, false, Review.class, opened, (said, body) ->
                new TransferReview(AUDIT, said, List.of(WATCHDOG), List.of(body), SAID)));
        places.put("PublishFinding.concerning", new Place(false, true, Review.class, opened, (said, body) ->
                new PublishFinding(AUDIT, said, "one", SAID, SAID, Optional.empty(), List.of(body), List.of())));
    }

    private static List<InstitutionId> at(int place, int field, InstitutionId body) {
        return place == field ? List.of(body) : List.of(COMMITTEE);
    }

    private static Place issue(BiFunction<Attestation, InstitutionId, LedgerCommand> command, boolean toCome) {
        return new Place(toCome, false, Recommendation.class, List.of(), command);
    }

    private static LedgerCommand issue(Attestation said, InstitutionId addressee, List<InstitutionId> deliver,
            InstitutionId overseer) {
        Attestation by = new Attestation(said.occurredOn(), Optional.of(Speaker.of(HOME_OFFICE)), Optional.empty(),
                said.citations(), said.note());
        return new IssueRecommendation(new RecommendationId("r1"), by, RecommendationOrigin.CALL, Optional.empty(),
                Optional.empty(), SAID, SAID, List.of(), List.of(addressee), false, deliver, Optional.ofNullable(overseer),
                Optional.empty(), Optional.empty(), List.of(), false);
    }

    private static LedgerCommand make(CommitmentId pledge, Attestation said, InstitutionId owner,
            Optional<InstitutionId> overseer) {
        return new MakeCommitment(pledge, said, SAID, owner, Optional.empty(), Optional.empty(), SAID, List.of(),
                overseer, Optional.empty(), Optional.empty(), List.of(), List.of(), false);
    }
}
