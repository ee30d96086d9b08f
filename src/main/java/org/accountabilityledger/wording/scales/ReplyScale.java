package org.accountabilityledger.wording.scales;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplyStanding;
import org.accountabilityledger.accountability.recommendation.Unread;
import org.accountabilityledger.wording.Choice;

/** What an addressee says to a duty, or how the absence of a reply stands, in words. */
public final class ReplyScale {

    /** The value by which a filter asks for what has no recommendation behind it. */
    public static final String NONE = "NONE";
    /** What the replies to several duties are together where they are not the same. */
    public static final String DIFFERING = "DIFFERING";
    private static final String NONE_IN_WORDS = "no recommendation behind it";
    private static final Map<String, String> ABSENT = Map.of(
            ReplyStanding.NOT_KNOWN.name(), "no reply on record",
            ReplyStanding.MAY_BE_REPLIED.name(), "a reply is on record that may have come by then",
            ReplyStanding.SOME_REPLIED.name(), "some replied, not said who",
            ReplyStanding.SAID_TO_HAVE_REPLIED.name(), "said to have replied, not seen",
            ReplyStanding.AWAITED.name(), "reply awaited",
            ReplyStanding.OVERDUE.name(), "reply overdue",
            DIFFERING, "the replies differ",
            NONE, NONE_IN_WORDS);

    private ReplyScale() {
    }

    /** Of a reply, or of how its absence stands, by its name. */
    public static String inWords(String name) {
        return Optional.ofNullable(ABSENT.get(name)).orElseGet(() -> Reply.valueOf(name).inWords());
    }

    /** What follows an acceptance of which the addressee says that it was done already. */
    public static String saidDone(boolean assessed) {
        return assessed ? ", says done" : ", says done, not assessed";
    }

    /** Why what a reply decides is not on record. */
    public static String inWords(Unread unread) {
        return switch (unread) {
            case NOT_AT_HAND -> "what it decides is not read, for the reply was not at hand";
            case NOT_PUBLISHED -> "what it decides is not read, for the reply is not published";
            case DECISION_NOT_SAID -> "what it decides is not said";
        };
    }

    /** Of what may have no recommendation behind it. */
    public static String inWords(Optional<String> name) {
        return name.map(ReplyScale::inWords).orElse(NONE_IN_WORDS);
    }

    /** Every reply, and every way in which one can be absent. */
    public static List<Choice> choices() {
        return Stream.concat(Arrays.stream(Reply.values()).map(Enum::name),
                        Arrays.stream(ReplyStanding.values()).filter(each -> each != ReplyStanding.REPLIED)
                                .map(Enum::name))
                .map(name -> new Choice(name, inWords(name))).toList();
    }

    /** The same for what need not have a recommendation behind it. */
    public static List<Choice> choicesOrNone() {
        return Stream.concat(choices().stream(), Stream.of(new Choice(NONE, NONE_IN_WORDS))).toList();
    }
}
