package org.accountabilityledger.projection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can happen to a small file, of which some is recorded in every order. No two acts of one kind are of one day:
 * what nothing tells apart stands as it was recorded.
 */
public final class Acts {

    public static final List<Act> CALL = List.of(
            call("issued", "2025-01-10", "issue-recommendation", """
                    "statedBy": "committee", "origin": "CALL", "title": "Keep records", "words": "Keep records.",
                    "addressees": ["home-office"], "overseer": "watchdog", "replyDue": "2025-03-10\""""),
            reply("accepted", "2025-03-01", "accept-recommendation", ""),
            reply("rejected", "2025-05-01", "reject-recommendation", ", \"reasons\": \"No money.\""),
            reply("rejectedAtOnce", "2025-01-10", "reject-recommendation", ", \"reasons\": \"Never.\""),
            reply("held", "2025-02-01", "hold-reply", ""),
            reply("turned", "2025-06-01", "reverse-reply",
                    ", \"from\": \"REJECTED\", \"to\": \"ACCEPTED\", \"reason\": \"There is money.\""),
            reply("turnedBack", "2025-08-01", "reverse-reply",
                    ", \"from\": \"ACCEPTED\", \"to\": \"REJECTED\", \"reason\": \"It is spent.\""),
            reply("asked", "2025-02-20", "request-reply-extension", ", \"reason\": \"It is a lot.\""),
            reply("asked", "2025-03-20", "request-reply-extension", ", \"reason\": \"It is a lot.\""),
            overseen("extended", "2025-03-01", "grant-reply-extension",
                    ", \"until\": \"2025-04-10\", \"reason\": \"They asked.\""),
            overseen("extendedAgain", "2025-04-20", "grant-reply-extension",
                    ", \"until\": \"2025-05-20\", \"reason\": \"They asked again.\""),
            overseen("stopped", "2025-02-10", "suspend-reply-clock", ", \"reason\": \"Judicial review.\""),
            overseen("resumed", "2025-02-24", "resume-reply-clock", ", \"until\": \"2025-04-01\""),
            overseen("ruled", "2025-05-01", "rule-on-reply", ", \"adequacy\": \"INADEQUATE\", \"words\": \"No.\""),
            overseen("closed", "2025-07-01", "close-recommendation", ", \"closing\": \"NO_LONGER_APPLICABLE\""),
            overseen("closedAtOnce", "2025-03-01", "close-recommendation", ", \"closing\": \"NO_LONGER_APPLICABLE\""),
            overseen("reopened", "2025-07-01", "reopen-recommendation", ", \"reason\": \"It does apply.\""),
            overseen("reopenedLater", "2025-08-01", "reopen-recommendation", ", \"reason\": \"It does apply.\""),
            withdrawn("recommendation", "accepted"), withdrawn("recommendation", "closed"),
            withdrawn("recommendation", "extended"));

    public static final List<Act> PROMISE = List.of(
            promise("made", "2025-01-10", "make-commitment", """
                    "statedBy": "home-office", "title": "Keep records", "owner": "home-office", "words": "We do.",
                    "overseer": "watchdog", "due": "2025-04-30\""""),
            promise("reworded", "2025-02-01", "reword-commitment",
                    "\"words\": \"We try.\", \"change\": \"WEAKENED\", \"reason\": \"It is hard.\""),
            promise("deferred", "2025-04-01", "defer-deadline", "\"to\": \"2025-06-30\", \"reason\": \"Ill.\""),
            promise("deferredLater", "2025-07-10", "defer-deadline", "\"to\": \"2025-09-30\", \"reason\": \"Ill.\""),
            promise("passedOn", "2025-03-01", "transfer-commitment", "\"to\": \"stranger\", \"reason\": \"A trust.\""),
            promise("passedOnAgain", "2025-05-01", "transfer-commitment",
                    "\"to\": \"north-force\", \"reason\": \"A trust.\""),
            promise("step", "2025-02-01", "set-milestone",
                    "\"milestone\": \"first\", \"words\": \"A part.\", \"due\": \"2025-03-01\""),
            promise("reached", "2025-03-10", "reach-milestone", "\"milestone\": \"first\""),
            promise("begun", "2025-02-20", "report-progress", "\"claim\": \"IN_PROGRESS\", \"words\": \"We go on.\""),
            promise("stalled", "2025-08-01", "report-progress", "\"claim\": \"STALLED\", \"words\": \"We halt.\""),
            promise("claimed", "2025-05-10", "claim-fulfilment", "\"words\": \"Done.\""),
            promise("found", "2025-05-10", "assess-delivery",
                    "\"statedBy\": \"committee\", \"finding\": \"LIMITED\", \"words\": \"Hardly.\""),
            promise("foundComplete", "2025-09-01", "assess-delivery",
                    "\"statedBy\": \"committee\", \"finding\": \"COMPLETE\", \"words\": \"Yes.\""),
            promise("disputed", "2025-06-01", "dispute-assessment",
                    "\"statedBy\": \"home-office\", \"assessment\": #found#, \"words\": \"Not so.\""),
            promise("turned", "2025-07-01", "reverse-commitment",
                    "\"reverses\": #made#, \"words\": \"We do not.\", \"reason\": \"No money.\""),
            promise("closed", "2025-08-01", "close-commitment",
                    "\"statedBy\": \"watchdog\", \"closing\": \"WITHDRAWN\", \"words\": \"Ended.\""),
            promise("closedEarlier", "2025-07-20", "close-commitment",
                    "\"statedBy\": \"watchdog\", \"closing\": \"SUPERSEDED\", \"words\": \"Ended.\""),
            promise("reopened", "2025-08-01", "reopen-commitment", "\"reason\": \"It goes on.\""),
            promise("reopenedLater", "2025-10-01", "reopen-commitment", "\"reason\": \"It goes on.\""),
            withdrawn("commitment", "claimed"), withdrawn("commitment", "deferred"), withdrawn("commitment", "closed"));

    public static final List<Act> AUDIT = List.of(
            audit("announced", "2025-01-05", "announce-review", """
                    "title": "Records", "reviewKind": "AUDIT", "conductedBy": ["committee"],
                    "subjects": ["home-office"], "due": "2025-03-31\""""),
            audit("opened", "2025-01-10", "open-review", """
                    "title": "Records", "reviewKind": "AUDIT", "conductedBy": ["committee"],
                    "subjects": ["home-office"], "terms": "Look into records.", "due": "2025-04-30\""""),
            audit("terms", "2025-02-01", "change-review-terms", "\"words\": \"Look on.\", \"reason\": \"More.\""),
            audit("passedOn", "2025-02-10", "transfer-review",
                    "\"conductedBy\": [\"stranger\"], \"reason\": \"No staff.\""),
            audit("extended", "2025-03-01", "extend-review", "\"to\": \"2025-06-30\", \"reason\": \"More.\""),
            audit("extendedLater", "2025-07-10", "extend-review", "\"to\": \"2025-09-30\", \"reason\": \"More.\""),
            audit("interim", "2025-04-01", "report-review", "\"title\": \"Part\", \"interim\": true"),
            audit("reported", "2025-08-01", "report-review", "\"title\": \"Whole\", \"interim\": false"),
            audit("reportedAgain", "2025-09-01", "report-review", "\"title\": \"More\", \"interim\": false"),
            audit("closedEarlier", "2025-07-20", "close-review", "\"words\": \"It ended.\""),
            audit("closed", "2025-08-01", "close-review", "\"words\": \"It ended.\""),
            audit("reopened", "2025-08-01", "reopen-review", "\"reason\": \"It goes on.\""),
            audit("reopenedLater", "2025-10-01", "reopen-review", "\"reason\": \"It goes on.\""),
            audit("closedLater", "2025-11-01", "close-review", "\"words\": \"It ended again.\""),
            withdrawn("review", "reported"), withdrawn("review", "extended"), withdrawn("review", "closed"));

    static final List<Act> WARNING = List.of(
            warning("raised", "2025-01-10", "raise-allegation", """
                    "title": "Lost letters", "words": "Letters were lost.", "against": ["home-office"]"""),
            warning("answered", "2025-01-10", "answer-allegation", "\"statedBy\": \"home-office\", \"words\": \"No.\""),
            warning("referred", "2025-02-01", "refer-allegation", "\"to\": \"watchdog\""),
            warning("referredOn", "2025-03-01", "refer-allegation", "\"to\": \"committee\""),
            warning("concluded", "2025-04-01", "conclude-allegation",
                    "\"statedBy\": \"watchdog\", \"conclusion\": \"UNDETERMINED\", \"words\": \"Who knows.\""),
            warning("reopened", "2025-04-01", "reopen-allegation", "\"reason\": \"A letter was found.\""),
            warning("concludedAnew", "2025-06-01", "conclude-allegation",
                    "\"statedBy\": \"watchdog\", \"conclusion\": \"SUBSTANTIATED\", \"words\": \"So it was.\""),
            warning("reopenedLater", "2025-07-01", "reopen-allegation", "\"reason\": \"Another was found.\""),
            withdrawn("allegation", "concluded"));

    private static final Pattern NUMBER_OF = Pattern.compile("#(\\w+)#");
    private static final Pattern SETS = Pattern.compile("\"(?:due|replyDue|until|to)\": \"(\\d{4}-\\d\\d-\\d\\d)\"");

    private Acts() {
    }

    /** Those with these labels, in this order. */
    public static List<Act> of(List<Act> acts, String... labels) {
        return Arrays.stream(labels).map(label -> acts.stream().filter(act -> act.label().equals(label)).findFirst()
                .orElseThrow()).toList();
    }

    /** Of which kind of file it is told. */
    public static String kindOf(Act act) {
        return act.json().replaceFirst("(?s)[^\"]*\"(\\w+)\".*", "$1");
    }

    /** The days that it sets. */
    public static List<LocalDate> sets(Act act) {
        return SETS.matcher(act.json()).results().map(each -> LocalDate.parse(each.group(1))).toList();
    }

    /** With the numbers of the entries that it names; empty where one of them is not recorded yet. */
    public static Optional<String> numbered(String json, Map<String, Long> numbers) {
        Matcher named = NUMBER_OF.matcher(json);
        return named.results().allMatch(each -> numbers.containsKey(each.group(1)))
                ? Optional.of(named.replaceAll(each -> numbers.get(each.group(1)).toString())) : Optional.empty();
    }

    private static Act call(String label, String day, String command, String more) {
        return Act.of("recommendation", label, day, command, more);
    }

    private static Act reply(String label, String day, String command, String more) {
        return call(label, day, command, "\"statedBy\": \"home-office\", \"duties\": [\"ID/home-office\"]" + more);
    }

    private static Act overseen(String label, String day, String command, String more) {
        return call(label, day, command, "\"statedBy\": \"committee\", \"duties\": [\"ID/home-office\"]" + more);
    }

    private static Act promise(String label, String day, String command, String more) {
        return Act.of("commitment", label, day, command, more);
    }

    private static Act audit(String label, String day, String command, String more) {
        return Act.of("review", label, day, command, more);
    }

    private static Act warning(String label, String day, String command, String more) {
        return Act.of("allegation", label, day, command, more);
    }

    private static Act withdrawn(String kind, String label) {
        return Act.of(kind, label + "Withdrawn", "2025-12-01", "withdraw-" + kind + "-entry",
                "\"entry\": #" + label + "#, \"reason\": \"Misread.\"");
    }
}
