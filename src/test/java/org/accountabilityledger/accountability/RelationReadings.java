package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.Relation.Kind.ANSWERS_FOR;
import static org.accountabilityledger.accountability.Relation.Kind.MEMBER_OF;
import static org.accountabilityledger.accountability.Relation.Kind.PART_OF;
import static org.accountabilityledger.accountability.Relation.Kind.SUCCEEDED_BY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random relations of rough dates among bodies, and all the ways in which they can have held: tried out one by one. */
record RelationReadings(List<Relation> relations, Map<Relation, Days> days) {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int LAST = index(TODAY);

    /** The days on which a relation held on every reading of its date, and on some. */
    record Days(BitSet onAll, BitSet onSome) {

        static Days of(Relation relation) {
            Days days = new Days(span(0, LAST), new BitSet());
            readings(relation).forEach(each -> {
                days.onAll.and(each);
                days.onSome.or(each);
            });
            return days;
        }
    }

    /** The relations that held together on one day. */
    record Held(List<Relation> relations) {

        boolean answers(InstitutionId speaker, InstitutionId body) {
            Set<InstitutionId> successors = reached(body, SUCCEEDED_BY, true);
            return successors.contains(speaker) || relations.stream().anyMatch(each -> each.kind() == ANSWERS_FOR
                    && each.from().equals(speaker) && successors.contains(each.to()));
        }

        boolean contains(InstitutionId whole, InstitutionId part) {
            return reached(part, PART_OF, true).contains(whole);
        }

        boolean barred(InstitutionId assessor, InstitutionId assessed) {
            Set<InstitutionId> line = new HashSet<>(reached(assessor, SUCCEEDED_BY, true));
            line.addAll(reached(assessor, SUCCEEDED_BY, false));
            return withMembers(assessed).anyMatch(one -> line.stream().anyMatch(each ->
                    reached(each, PART_OF, true).contains(one) || reached(each, PART_OF, false).contains(one)));
        }

        boolean replies(InstitutionId speaker, List<InstitutionId> bodies) {
            return bodies.stream().flatMap(this::withMembers).anyMatch(body -> answers(speaker, body));
        }

        private Stream<InstitutionId> withMembers(InstitutionId body) {
            return Stream.concat(Stream.of(body), relations.stream().filter(each -> each.kind() == MEMBER_OF)
                    .filter(each -> each.to().equals(body)).map(Relation::from));
        }

        private Set<InstitutionId> reached(InstitutionId from, Relation.Kind kind, boolean forth) {
            Set<InstitutionId> reached = new HashSet<>(Set.of(from));
            for (int i = 0; i < relations.size(); i++) {
                relations.stream().filter(each -> each.kind() == kind)
                        .filter(each -> reached.contains(forth ? each.from() : each.to()))
                        .map(each -> forth ? each.to() : each.from()).toList().forEach(reached::add);
            }
            return reached;
        }
    }

    static RelationReadings among(List<InstitutionId> bodies, Random random) {
        List<Relation> relations = Stream.generate(() -> relation(bodies, random)).limit(6).toList();
        return new RelationReadings(relations, relations.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), Days::of)));
    }

    Directory directory() {
        return subject -> relations.stream().map(Fact.Tied::new).filter(tied -> tied.subjects().contains(subject))
                .map(tied -> new Directory.RecordedFact(FileRef.of(tied.tie().from()), 1, tied)).toList();
    }

    /** For each day of the date, each set of relations that can have held together on it. */
    List<Held> on(EdtfDate date) {
        return date.earliest().datesUntil(date.countsFrom(TODAY).plusDays(1)).flatMap(this::on).distinct().toList();
    }

    List<Held> today() {
        return on(TODAY).toList();
    }

    private Stream<Held> on(LocalDate day) {
        List<Relation> sure = relations.stream().filter(each -> days.get(each).onAll().get(index(day))).toList();
        List<Relation> doubtful = relations.stream().filter(each -> !sure.contains(each))
                .filter(each -> days.get(each).onSome().get(index(day))).distinct().toList();
        return IntStream.range(0, 1 << doubtful.size()).mapToObj(set -> new Held(Stream.concat(sure.stream(),
                IntStream.range(0, doubtful.size()).filter(i -> (set >> i & 1) == 1).mapToObj(doubtful::get))
                .toList()));
    }

    /** Every way to read the date of a relation, each as the days on which it then holds: one day, one month, or all. */
    private static Stream<BitSet> readings(Relation relation) {
        EdtfDate during = relation.during();
        if (relation.kind() == SUCCEEDED_BY) {
            return days(during.text()).mapToObj(begun -> span(begun, LAST));
        }
        if (!during.isInterval() && during.text().endsWith("-XX")) {
            int parts = during.text().length() > 7 ? 10 : 7;
            return days(during.text()).boxed().collect(Collectors.groupingBy(
                            day -> FIRST.plusDays(day).toString().substring(0, parts))).values().stream()
                    .map(part -> span(part.getFirst(), part.getLast()));
        }
        if (!during.isInterval()) {
            return Stream.of(span(index(during.earliest()), index(during.latest())));
        }
        String[] ends = during.text().split("/", -1);
        IntStream begins = ends[0].equals("..") ? IntStream.of(0) : days(ends[0]);
        return begins.boxed().flatMap(first -> days(ends[1]).filter(last -> last >= first)
                .mapToObj(last -> span(first, last)));
    }

    private static BitSet span(int first, int last) {
        BitSet span = new BitSet();
        span.set(first, last + 1);
        return span;
    }

    /** The days that an end can be; an unknown one bounds nothing. */
    private static IntStream days(String end) {
        if (end.isEmpty()) {
            return IntStream.of(LAST);
        }
        EdtfDate date = EdtfDate.of(end);
        return IntStream.rangeClosed(index(date.earliest()), index(date.latest()));
    }

    private static int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(FIRST, day);
    }

    private static Relation relation(List<InstitutionId> bodies, Random random) {
        Relation.Kind kind = List.of(PART_OF, ANSWERS_FOR, SUCCEEDED_BY, MEMBER_OF).get(random.nextInt(4));
        int from = random.nextInt(bodies.size());
        int to = (from + 1 + random.nextInt(bodies.size() - 1)) % bodies.size();
        return new Relation(kind, bodies.get(from), bodies.get(to), kind == SUCCEEDED_BY ? date(random) : span(random));
    }

    static EdtfDate date(Random random) {
        return EdtfDate.of(point(random));
    }

    private static EdtfDate span(Random random) {
        if (random.nextInt(4) == 0) {
            return date(random);
        }
        String from = random.nextInt(5) == 0 ? ".." : point(random);
        String to = random.nextInt(5) > 0 || from.equals("..") ? point(random) : "";
        return to.isEmpty() || from.equals("..") || EdtfDate.of(from).earliest().isBefore(EdtfDate.of(to).latest())
                ? EdtfDate.of(from + "/" + to) : EdtfDate.of(to + "/" + from);
    }

    private static String point(Random random) {
        LocalDate day = LocalDate.of(2025, 7, 1).plusDays(random.nextInt(180));
        return switch (random.nextInt(5)) {
            case 0 -> List.of("2025", "2025-XX").get(random.nextInt(2));
            case 1, 2 -> day.toString().substring(0, 7) + List.of("", "-XX").get(random.nextInt(2));
            default -> day.toString();
        };
    }
}
