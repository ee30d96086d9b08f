package org.accountabilityledger.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.recommendations.RecommendationFile;
import org.accountabilityledger.wording.English;

/**
 * The duties of a recommendation with many addressees at one glance: a cell for each, with the reply in words and a mark
 * whose shape tells it from others without colours.
 *
 * @param summary how many there are of each reply
 */
public record AddresseeGrid(String summary, List<Cell> cells) {

    private static final int FEW = 8;

    /** One duty; the address is that of its own part of the page. */
    public record Cell(String address, String addressee, String mark, String reply) {
    }

    /** Of few duties there is nothing to show: they can be read one after the other. */
    public static AddresseeGrid of(List<RecommendationFile.Duty> duties) {
        if (duties.size() <= FEW) {
            return new AddresseeGrid("", List.of());
        }
        List<DutyLine> lines = duties.stream().map(RecommendationFile.Duty::line).toList();
        Map<String, Long> replies = lines.stream().collect(Collectors.groupingBy(DutyLine::replyInWords,
                LinkedHashMap::new, Collectors.counting()));
        String summary = "Of " + lines.size() + " duties: " + replies.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(reply -> reply.getValue() + " " + English.quoted(reply.getKey())).collect(Collectors.joining(", "))
                + ".";
        return new AddresseeGrid(summary, lines.stream().map(line -> new Cell("#" + id(line), addressee(line),
                mark(line.reply()), line.replyInWords())).toList());
    }

    /** The name of a duty's part of the page. */
    public static String id(DutyLine duty) {
        return "duty-" + duty.duty();
    }

    private static String addressee(DutyLine line) {
        return line.addressee().title() + line.limb().map(limb -> ", part " + limb).orElse("");
    }

    private static String mark(String reply) {
        return switch (reply) {
            case "ACCEPTED" -> "●";
            case "ACCEPTED_IN_PART" -> "◐";
            case "ACCEPTED_IN_PRINCIPLE" -> "◎";
            case "NOTED" -> "◇";
            case "UNDER_CONSIDERATION" -> "…";
            case "REJECTED" -> "✕";
            case "AWAITED" -> "○";
            case "OVERDUE" -> "!";
            default -> "–";
        };
    }
}
