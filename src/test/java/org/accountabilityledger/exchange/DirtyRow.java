package org.accountabilityledger.exchange;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of a made-up table of reports with replies, with one kind of the dirt that real tables have.
 *
 * @param date in one of the spellings that stand side by side in such tables
 * @param reference as it stands there; blank, doubled, or with a dash that is no hyphen
 * @param sentTo the addressees as they stand there, or nothing
 * @param sentCount how many they are, where that is said
 * @param replies how many replied, not said who; -1 where that says nothing
 */
record DirtyRow(Kind kind, int index, String date, String reference, String sentTo, Optional<Integer> sentCount,
        int replies) {

    /** What is wrong with a row, or what it does not say. */
    enum Kind {
        ADDRESSEE_NOT_NAMED, VARIOUS_RECIPIENTS, JOINED_BY_AND, SPELT_OTHERWISE, REFERENCE_BLANK, REFERENCE_TWICE,
        REFERENCE_WITH_A_DASH, DATE_IN_FIGURES, ALL_REPLIED, SOME_REPLIED, NONE_REPLIED, MORE_THAN_ASKED, SAYS_NOTHING
    }

    static final LocalDate EDITION = LocalDate.of(2022, 6, 23);
    static final List<String> BODIES = List.of("Northmoor Health Trust", "Eastvale Council", "Westhaven Constabulary",
            "Ávonlea Care Homes Ltd", "St Bride's Prison", "Óban Fields University",
            "Department of Health and Care", "Ministry of Rivers");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter IN_FIGURES = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    static List<DirtyRow> of(int each, Random random) {
        List<DirtyRow> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            IntStream.range(0, each).forEach(i -> rows.add(of(kind, rows.size(), random)));
        }
        return rows;
    }

    private static DirtyRow of(Kind kind, int index, Random random) {
        LocalDate day = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(3000));
        List<String> bodies = new ArrayList<>(BODIES);
        Collections.shuffle(bodies, random);
        int many = kind == Kind.JOINED_BY_AND || kind == Kind.SOME_REPLIED ? 2 + random.nextInt(3) : 1 + random.nextInt(3);
        String ref = day.getYear() + "-" + String.format("%04d", kind == Kind.REFERENCE_TWICE ? index / 2 : index);
        return new DirtyRow(kind, index, day.format(kind == Kind.DATE_IN_FIGURES ? IN_FIGURES : IN_WORDS),
                reference(kind, ref), sentTo(kind, bodies.subList(0, many)),
                kind == Kind.ADDRESSEE_NOT_NAMED ? Optional.empty() : Optional.of(many), replies(kind, many, random));
    }

    private static String reference(Kind kind, String ref) {
        return switch (kind) {
            case REFERENCE_BLANK -> "";
            case REFERENCE_WITH_A_DASH -> ref.replace("-", " – ");
            default -> ref;
        };
    }

    private static int replies(Kind kind, int many, Random random) {
        return switch (kind) {
            case ALL_REPLIED -> many;
            case SOME_REPLIED -> 1 + random.nextInt(many - 1);
            case ADDRESSEE_NOT_NAMED, VARIOUS_RECIPIENTS -> random.nextInt(2);
            case MORE_THAN_ASKED -> many + 1;
            case SAYS_NOTHING -> -1;
            default -> 0;
        };
    }

    private static String sentTo(Kind kind, List<String> bodies) {
        return switch (kind) {
            case ADDRESSEE_NOT_NAMED -> "";
            case VARIOUS_RECIPIENTS -> "Various recipients – please see the report.";
            case JOINED_BY_AND -> bodies.subList(0, bodies.size() - 1).stream().collect(Collectors.joining(", "))
                    + " and " + bodies.getLast();
            case SPELT_OTHERWISE -> bodies.stream().map(body -> body.replace(" and ", " & ").replace(" of ", " for "))
                    .collect(Collectors.joining("| "));
            default -> String.join("| ", bodies);
        };
    }

    /** The day of the report, in whichever spelling. */
    LocalDate day() {
        return LocalDate.parse(date, date.contains("/") ? IN_FIGURES : IN_WORDS);
    }

    /** The bodies on the ledger that the row names, each whole name once; none where it names none. */
    List<String> addressees() {
        String names = sentTo.replace(" & ", " and ").replace(" for ", " of ");
        return BODIES.stream().filter(names::contains).sorted(Comparator.comparingInt(names::indexOf)).toList();
    }

    static String slug(String body) {
        return Normalizer.normalize(body, Normalizer.Form.NFD).replaceAll("[^A-Za-z ]", "")
                .toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    String file() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + index;
    }
}
