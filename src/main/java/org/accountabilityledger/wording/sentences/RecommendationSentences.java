package org.accountabilityledger.wording.sentences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.wording.scales.Dated;

/** Says of a recommendation what is replied to it. */
public final class RecommendationSentences {

    private RecommendationSentences() {
    }

    /** What one duty is answered with. */
    public record Replied(String reply, Optional<Dated> on) {
    }

    public static String withdrawn() {
        return "The issue of this recommendation was withdrawn.";
    }

    /** What is replied, in one sentence; of several duties, how many have which reply. */
    public static String replied(List<Replied> duties, String bound) {
        return switch (duties.size()) {
            case 0 -> "Nobody has a duty to answer it; ";
            case 1 -> "One duty to answer it: " + duties.getFirst().reply()
                    + duties.getFirst().on().map(day -> " " + day.inSentence()).orElse("") + "; ";
            default -> duties.size() + " duties to answer it: " + duties.stream().map(Replied::reply)
                    .collect(Collectors.groupingBy(words -> words, LinkedHashMap::new, Collectors.counting()))
                    .entrySet().stream().map(each -> each.getKey() + " (" + each.getValue() + ")")
                    .collect(Collectors.joining(", ")) + "; ";
        } + bound + ".";
    }

    public static String nothingPromised(String bound) {
        return "Accepted, nothing promised: no commitment on record arises from it, " + bound + ".";
    }
}
