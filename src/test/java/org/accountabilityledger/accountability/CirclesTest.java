package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.institution.Institution;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RecordMembership;
import org.accountabilityledger.accountability.institution.InstitutionCommand.RecordRelation;
import org.accountabilityledger.accountability.institution.InstitutionCommand.SucceedInstitution;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.MembershipRecorded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.RelationRecorded;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.institution.InstitutionRelation;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;

/** A relation is refused if it makes a circle on some day on every reading: random ones, against each day. */
class CirclesTest {

    private static final int WORLDS = 1500;
    private static final InstitutionId A = new InstitutionId("a");
    private static final InstitutionId B = new InstitutionId("b");
    private static final InstitutionId C = new InstitutionId("c");
    private static final List<InstitutionId> BODIES = List.of(A, B, C, new InstitutionId("d"), new InstitutionId("e"));
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final String RULE = "What belongs to another, gives way to it or repeats it, does so in no circle. ";

    private final DirectoryFold world = bodies();

    @Test
    void ties_are_refused_where_and_only_where_some_day_has_a_circle() {
        long seed = Seed.of(CirclesTest.class);
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < WORLDS; i++) {
            List<Relation> relations = new ArrayList<>();
            IntStream.range(0, 6).forEach(j -> relations.add(relation(random,
                    random.nextInt(8) == 0 ? Relation.Kind.ANSWERS_FOR : Relation.Kind.PART_OF)));
            Relation last = relation(random, Relation.Kind.PART_OF);
            boolean circle = FIRST.datesUntil(FIRST.plusDays(130)).anyMatch(day -> last.surelyHolds(day)
                    && reached(last.to(), relations, day).contains(last.from()));
            assertThat(refuses(relations, last)).as("seed %d: %s after %s", seed, last, relations).isEqualTo(circle);
            refused += circle ? 1 : 0;
        }
        assertThat(refused).as("refused").isBetween(WORLDS / 40, WORLDS / 2);
    }

    @Test
    void a_part_of_a_body_does_not_contain_it_directly_or_through_others() {
        world.tell(3, part(A, B, "2020/2024")).tell(3, part(B, C, "2022/.."));
        fixture(Institution.class, world).given(registered(C, InstitutionKind.OTHER))
                .when(new RecordRelation(C, on("2023"), InstitutionRelation.PART_OF, A, date("2023-06/..")), GATE)
                .expectExceptionMessage(RULE + "'a' belongs to 'c' itself, directly or through others, during part of "
                        + "since June 2023: name the other one, or another time.");
        fixture(Institution.class, world).given(registered(C, InstitutionKind.OTHER))
                .when(new RecordRelation(C, on("2025"), InstitutionRelation.PART_OF, A, date("2025/..")), GATE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_group_is_no_member_of_its_own_member() {
        world.tell(3, new MembershipRecorded(A,
                on("2020"), List.of(B), date("2020/..")));
        fixture(Institution.class, world).given(registered(B, InstitutionKind.GROUP))
                .when(new RecordMembership(B, on("2021"), List.of(A), date("2021/..")), GATE)
                .expectExceptionMessage(RULE + "'b' belongs to 'a' itself, directly or through others, during part of "
                        + "since 2021: name the other one, or another time.");
    }

    @Test
    void a_body_is_founded_again_later_and_not_on_the_same_day() {
        world.tell(3, new InstitutionSucceeded(A, on("2000-01-01"), B));
        fixture(Institution.class, world).given(registered(B, InstitutionKind.OTHER))
                .when(new SucceedInstitution(B, on("2000-01-01"), A), GATE)
                .expectExceptionMessage(RULE + "'b' took over from 'a' on 1 January 2000 itself: a succession is later "
                        + "than the one that it follows.");
        fixture(Institution.class, world).given(registered(B, InstitutionKind.OTHER))
                .when(new SucceedInstitution(B, on("2010-01-01"), A), GATE).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_body_that_was_founded_again_is_succeeded_again_and_no_other_is() {
        InstitutionSucceeded first = new InstitutionSucceeded(A, on("2000-01-01"), B);
        world.tell(3, first);
        fixture(Institution.class, world).given(registered(A, InstitutionKind.OTHER), first)
                .when(new SucceedInstitution(A, on("2020-01-01"), C), GATE)
                .expectExceptionMessage("An entry follows from what the file says already. It was succeeded already, "
                        + "1 January 2000, and is not on record as founded again between the two.");
        world.tell(3, new InstitutionSucceeded(B, on("2010-01-01"), A));
        fixture(Institution.class, world).given(registered(A, InstitutionKind.OTHER), first)
                .when(new SucceedInstitution(A, on("2020-01-01"), C), GATE).expectSuccessfulHandlerExecution();
    }

    private static DirectoryFold bodies() {
        DirectoryFold world = world();
        BODIES.forEach(body -> world.tell(1, registered(body, InstitutionKind.OTHER)));
        return world;
    }

    private static RelationRecorded part(InstitutionId body, InstitutionId of, String during) {
        return new RelationRecorded(body, on("2020"), InstitutionRelation.PART_OF, of, date(during));
    }

    private static boolean refuses(List<Relation> relations, Relation last) {
        Directory directory = subject -> relations.stream().map(Fact.Tied::new)
                .filter(tied -> tied.subjects().contains(subject))
                .map(tied -> new Directory.RecordedFact(FileRef.of(tied.tie().from()), 1, tied)).toList();
        try {
            new Circles(directory).requireNone(last, "/to");
            return false;
        } catch (RuleBroken refused) {
            return true;
        }
    }

    private static Set<InstitutionId> reached(InstitutionId from, List<Relation> relations, LocalDate day) {
        Set<InstitutionId> reached = new HashSet<>(Set.of(from));
        for (int i = 0; i < BODIES.size(); i++) {
            relations.stream().filter(each -> each.kind() == Relation.Kind.PART_OF && each.surelyHolds(day))
                    .filter(each -> reached.contains(each.from())).map(Relation::to).toList().forEach(reached::add);
        }
        return reached;
    }

    private static Relation relation(Random random, Relation.Kind kind) {
        int from = random.nextInt(BODIES.size());
        int to = (from + 1 + random.nextInt(BODIES.size() - 1)) % BODIES.size();
        LocalDate begin = FIRST.plusDays(random.nextInt(90));
        LocalDate end = begin.plusDays(random.nextInt(40));
        String first = random.nextInt(6) == 0 ? ".." : end(random, begin);
        String last = first.equals("..") || random.nextInt(4) > 0 ? end(random, end) : "..";
        return new Relation(kind, BODIES.get(from),
                BODIES.get(to), date(first + "/" + last));
    }

    private static String end(Random random, LocalDate day) {
        return random.nextInt(4) == 0 ? day.toString().substring(0, 7) : day.toString();
    }
}
