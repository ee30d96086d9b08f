package org.accountabilityledger.wording.sentences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.FigureTerms;

/** Says of a recommendation what is replied to it. */
public final class RecommendationSentences {

    private RecommendationSentences() {
    }

    /**
     * What one duty is answered with.
     *
     * @param further what follows the day: that it is said to be done
     */
    public record Replied(String reply, Optional<Dated> on, String further) {

        String withDay() {
            return reply + on.map(day -> " " + day.inSentence()).orElse("") + further;
        }

        String withoutDay() {
            return reply + further;
        }
    }

    public static String withdrawn() {
        return "The issue of this recommendation was withdrawn.";
    }

    /** What is replied, in one sentence; of several duties, how many have which reply. */
    public static String replied(List<Replied> duties, String bound) {
        return switch (duties.size()) {
            case 0 -> "Nobody has a duty to answer it; ";
            case 1 -> "One duty to answer it: " + duties.getFirst().withDay() + "; ";
            default -> duties.size() + " duties to answer it: " + duties.stream().map(Replied::withoutDay)
                    .collect(Collectors.groupingBy(words -> words, LinkedHashMap::new, Collectors.counting()))
                    .entrySet().stream().map(each -> each.getKey() + " (" + each.getValue() + ")")
                    .collect(Collectors.joining(", ")) + "; ";
        } + bound + ".";
    }

    /**
     * How many replied of whom it is not said who, and where the figure is exact, how many had not: which names nobody.
     *
     * @param asked how many bodies are on record as asked
     */
    public static String counted(long replied, Precision precision, Optional<Long> of, EdtfDate by, long asked) {
        return English.capital(FigureTerms.of(replied, precision, of)) + " had replied by "
                + EdtfDate.of(by.latest()).inWords() + ", not said who"
                + of.filter(_ -> precision == Precision.EXACT).map(all -> "; " + English.number(all - replied) + " had not")
                        .orElse("") + "."
                + of.filter(all -> all != asked).map(all -> " " + English.count(asked, "of those asked is", "of those asked are")
                        + " on record by name.").orElse("");
    }

    public static String nothingPromised(String bound) {
        return "Accepted, nothing promised: no commitment on record arises from it, " + bound + ".";
    }
}
