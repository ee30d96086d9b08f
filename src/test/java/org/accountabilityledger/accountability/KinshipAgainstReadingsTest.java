package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.Tie.Kind.ANSWERS_FOR;
import static org.accountabilityledger.accountability.Tie.Kind.PART_OF;
import static org.accountabilityledger.accountability.Tie.Kind.SUCCEEDED_BY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.testing.Seed;
import org.junit.jupiter.api.Test;

/**
 * A body may speak if one reading lets it, and is barred if every reading bars it: random ties of random dates, against
 * every day of the date and every way in which the ties can have held on it.
 */
class KinshipAgainstReadingsTest {

    private static final int WORLDS = 100;
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 31);
    private static final List<InstitutionId> BODIES =
            IntStream.range(0, 5).mapToObj(i -> new InstitutionId("b" + i)).toList();

    private Random random;

    @Test
    void bodies_speak_on_one_reading_and_are_barred_on_every_one() {
        long seed = Seed.of(KinshipAgainstReadingsTest.class);
        random = new Random(seed);
        int barred = 0;
        for (int i = 0; i < WORLDS; i++) {
            barred += world("seed " + seed + ", world " + i) ? 1 : 0;
        }
        assertThat(barred).as("barred").isBetween(1, WORLDS);
    }

    private boolean world(String which) {
        List<Tie> ties = Stream.generate(this::tie).limit(6).toList();
        EdtfDate on = date();
        InstitutionId one = body();
        InstitutionId other = body();
        RoughKinship kinship = new RoughKinship(knowing(ties), TODAY);
        String asked = which + ": " + one + " and " + other + " on " + on + " among " + ties;
        boolean surelyBarred = readings(on, ties).allMatch(held -> barred(one, other, held));
        assertThat(kinship.mayAnswer(one, other, on)).as(asked)
                .isEqualTo(readings(on, ties).anyMatch(held -> answers(one, other, held)));
        assertThat(kinship.mayContain(one, other, on)).as(asked)
                .isEqualTo(readings(on, ties).anyMatch(held -> reached(other, PART_OF, true, held).contains(one)));
        assertThat(kinship.surelyBarred(one, other, on)).as(asked).isEqualTo(surelyBarred);
        return surelyBarred && !one.equals(other);
    }

    private static Directory knowing(List<Tie> ties) {
        return subject -> ties.stream().map(Fact.Tied::new).filter(tied -> tied.subjects().contains(subject))
                .map(tied -> new Directory.Told(FileRef.of(tied.tie().from()), 1, tied)).toList();
    }

    /** For each day of the date, each set of ties that can have held together on it. */
    private static Stream<List<Tie>> readings(EdtfDate on, List<Tie> ties) {
        return on.earliest().datesUntil(on.countsFrom(TODAY).plusDays(1)).flatMap(day -> {
            List<Tie> sure = ties.stream().filter(tie -> held(tie).allMatch(span -> span.test(day))).toList();
            List<Tie> doubtful = ties.stream().filter(tie -> !sure.contains(tie))
                    .filter(tie -> held(tie).anyMatch(span -> span.test(day))).distinct().toList();
            return IntStream.range(0, 1 << doubtful.size()).mapToObj(set -> Stream.concat(sure.stream(),
                    IntStream.range(0, doubtful.size()).filter(i -> (set >> i & 1) == 1).mapToObj(doubtful::get))
                    .toList());
        }).distinct();
    }

    /** Every way to read the date of a tie. */
    private static Stream<Predicate<LocalDate>> held(Tie tie) {
        EdtfDate during = tie.during();
        if (tie.kind() == SUCCEEDED_BY) {
            return during.earliest().datesUntil(during.latest().plusDays(1)).map(begun -> day -> !day.isBefore(begun));
        }
        if (!during.isInterval()) {
            return Stream.of(during::couldBe);
        }
        String[] ends = during.text().split("/", -1);
        return days(ends[0], LocalDate.MIN).flatMap(first -> days(ends[1], LocalDate.MAX)
                .filter(last -> !last.isBefore(first))
                .map(last -> day -> !day.isBefore(first) && !day.isAfter(last)));
    }

    private static Stream<LocalDate> days(String end, LocalDate undated) {
        if (end.isEmpty() || end.equals("..")) {
            return Stream.of(undated);
        }
        EdtfDate date = EdtfDate.of(end);
        return date.earliest().datesUntil(date.latest().plusDays(1));
    }

    private static boolean answers(InstitutionId speaker, InstitutionId body, List<Tie> held) {
        Set<InstitutionId> heirs = reached(body, SUCCEEDED_BY, true, held);
        return heirs.contains(speaker) || held.stream().anyMatch(tie -> tie.kind() == ANSWERS_FOR
                && tie.from().equals(speaker) && heirs.contains(tie.to()));
    }

    private static boolean barred(InstitutionId assessor, InstitutionId assessed, List<Tie> held) {
        Set<InstitutionId> line = new HashSet<>(reached(assessor, SUCCEEDED_BY, true, held));
        line.addAll(reached(assessor, SUCCEEDED_BY, false, held));
        return line.stream().anyMatch(each -> reached(each, PART_OF, true, held).contains(assessed)
                || reached(each, PART_OF, false, held).contains(assessed));
    }

    private static Set<InstitutionId> reached(InstitutionId from, Tie.Kind kind, boolean forth, List<Tie> held) {
        Set<InstitutionId> reached = new HashSet<>(Set.of(from));
        for (int i = 0; i < BODIES.size(); i++) {
            held.stream().filter(tie -> tie.kind() == kind)
                    .filter(tie -> reached.contains(forth ? tie.from() : tie.to()))
                    .map(tie -> forth ? tie.to() : tie.from()).toList().forEach(reached::add);
        }
        return reached;
    }

    private Tie tie() {
        Tie.Kind kind = List.of(PART_OF, ANSWERS_FOR, SUCCEEDED_BY).get(random.nextInt(3));
        List<InstitutionId> two = new ArrayList<>(BODIES);
        two.remove(random.nextInt(two.size()));
        Collections.shuffle(two, random);
        return new Tie(kind, two.getFirst(), two.get(1), kind == SUCCEEDED_BY ? date() : span());
    }

    private EdtfDate span() {
        if (random.nextInt(4) == 0) {
            return date();
        }
        String from = random.nextInt(5) == 0 ? ".." : point();
        String to = random.nextInt(5) == 0 ? from.equals("..") ? point() : "" : point();
        return to.isEmpty() || from.equals("..") || EdtfDate.of(from).earliest().isBefore(EdtfDate.of(to).latest())
                ? EdtfDate.of(from + "/" + to) : EdtfDate.of(to + "/" + from);
    }

    private EdtfDate date() {
        return EdtfDate.of(point());
    }

    private String point() {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(180));
        return switch (random.nextInt(5)) {
            case 0 -> "2025";
            case 1, 2 -> day.toString().substring(0, 7);
            default -> day.toString();
        };
    }

    private InstitutionId body() {
        return BODIES.get(random.nextInt(BODIES.size()));
    }
}
