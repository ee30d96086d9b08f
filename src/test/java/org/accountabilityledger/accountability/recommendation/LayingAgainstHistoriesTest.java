package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerExamples;
import org.accountabilityledger.accountability.Lives;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionAbolished;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionSucceeded;
import org.accountabilityledger.accountability.institution.InstitutionEvent.MembershipRecorded;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.IssueRecommendation;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;

/**
 * A group's duties are laid on its members as far as they exist, one on each living heir: random histories of bodies
 * that join, leave, end, take over and are founded again, told in any order, against a diary that is kept day by day.
 */
class LayingAgainstHistoriesTest {

    private static final int HISTORIES = 300;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final InstitutionId GROUP = new InstitutionId("group");
    private static final List<InstitutionId> BODIES =
            IntStream.range(0, 5).mapToObj(i -> new InstitutionId("b" + i)).toList();

    private final Map<InstitutionId, InstitutionId> heir = new HashMap<>();
    private final Set<InstitutionId> abolished = new HashSet<>();
    private final Set<InstitutionId> endingToday = new HashSet<>();
    private Random random;

    @Test
    void duties_are_laid_on_living_heirs_alone() {
        long seed = Seed.of(LayingAgainstHistoriesTest.class);
        random = new Random(seed);
        for (int i = 0; i < HISTORIES; i++) {
            history("seed " + seed + ", history " + i);
        }
    }

    private void history(String which) {
        List<InstitutionEvent> events = new ArrayList<>();
        Map<LocalDate, Set<InstitutionId>> living = new HashMap<>();
        Map<LocalDate, Set<InstitutionId>> without = new HashMap<>();
        forget();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(40)); day = day.plusDays(1)) {
            abolished.addAll(endingToday);
            endingToday.clear();
            happen(day, events);
            living.put(day, BODIES.stream().map(this::follow).filter(body -> !abolished.contains(body))
                    .collect(Collectors.toSet()));
            without.put(day, BODIES.stream().filter(body -> abolished.contains(follow(body)))
                    .collect(Collectors.toSet()));
        }
        Collections.shuffle(events, random);
        DirectoryFold world = world(events);
        living.forEach((day, expected) -> {
            assertThat(laid(world, day)).as("%s, %s: %s", which, day, events)
                    .isEqualTo(expected);
            assertThat(BODIES.stream().filter(body -> new Lives(world).endedWithoutHeir(body, day))
                    .collect(Collectors.toSet())).as("without an heir, %s, %s: %s", which, day, events)
                    .isEqualTo(without.get(day));
        });
    }

    private void forget() {
        heir.clear();
        abolished.clear();
        endingToday.clear();
    }

    private static DirectoryFold world(List<InstitutionEvent> events) {
        DirectoryFold world = LedgerExamples.world().tell(1, registered(GROUP, InstitutionKind.GROUP));
        BODIES.forEach(body -> world.tell(1, registered(body, InstitutionKind.OTHER)));
        world.tell(2, new MembershipRecorded(GROUP, on("2020"), BODIES, EdtfDate.of("2020/..")));
        events.forEach(event -> world.tell(9, event));
        return world;
    }

    private void happen(LocalDate day, List<InstitutionEvent> events) {
        InstitutionId body = BODIES.get(random.nextInt(BODIES.size()));
        InstitutionId other = BODIES.get(random.nextInt(BODIES.size()));
        boolean lives = !heir.containsKey(body) && !abolished.contains(body);
        if (random.nextInt(4) > 0 || !lives) {
            return;
        }
        if (random.nextInt(3) == 0) {
            endingToday.add(body);
            events.add(new InstitutionAbolished(body, on(day.toString()), words("No more.")));
        } else if (!other.equals(body)) {
            heir.put(body, other);
            heir.remove(other);
            abolished.remove(other);
            events.add(new InstitutionSucceeded(body, on(day.toString()), other));
        }
    }

    private InstitutionId follow(InstitutionId body) {
        return heir.containsKey(body) ? follow(heir.get(body)) : body;
    }

    private static Set<InstitutionId> laid(DirectoryFold world, LocalDate day) {
        IssueRecommendation issue = new IssueRecommendation(new RecommendationId("r"), on(day.toString(), COMMITTEE),
                RecommendationOrigin.CALL, Optional.empty(), Optional.empty(), words("A call"), words("Do it."),
                List.of(), List.of(GROUP), false, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
        List<LaidDuty> duties = new IssueRules(issue, LocalDate.of(2026, 3, 1), world).duties();
        assertThat(duties).extracting(LaidDuty::duty).doesNotHaveDuplicates();
        return duties.stream().map(LaidDuty::addressee).collect(Collectors.toSet());
    }
}
