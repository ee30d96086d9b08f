package org.accountabilityledger.reading.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.accountabilityledger.reading.BadQuestion;

/** What kind of change an entry is, by its stored name; each has one. */
public enum ChangeKind {

    ALLEGATIONS("Allegations raised", "allegation-raised"),
    ALLEGATIONS_PURSUED("What was answered to allegations, and what became of them", "allegation-answered",
            "allegation-corroborated", "allegation-referred", "allegation-concluded", "allegation-reopened"),
    REVIEWS_OPENED("Reviews announced, opened or reopened", "review-announced", "review-opened", "review-reopened"),
    REVIEWS_CONDUCTED("How reviews are conducted, and what is said of their independence", "review-terms-changed",
            "review-transferred", "independence-challenged", "independence-answered"),
    REVIEWS_REPORTED("Reviews reported or closed, findings and the answers to them", "review-reported",
            "review-closed", "finding-published", "finding-answered"),
    RECOMMENDATIONS("Recommendations and calls", "recommendation-issued", "recommendation-repeated",
            "recommendation-superseded", "recommendation-closed", "recommendation-reopened"),
    REVERSALS("Positions and promises that were reversed", "reply-reversed", "commitment-reversed"),
    REPLIES("Replies, rulings on them, and letters about missing ones", "recommendation-accepted",
            "recommendation-accepted-in-part", "recommendation-accepted-in-principle", "recommendation-noted",
            "reply-held", "recommendation-rejected", "recommendation-replied", "reply-read", "replies-counted",
            "reply-ruled", "reply-chased"),
    PROMISES("Commitments made, reworded or passed on", "commitment-made", "commitment-reworded",
            "commitment-transferred", "commitment-superseded", "milestone-set", "measure-defined"),
    DEADLINES("Days that were moved, and clocks of replies", "deadline-deferred", "review-extended",
            "reply-extension-requested", "reply-extension-granted", "reply-extension-refused", "reply-clock-started",
            "reply-clock-suspended", "reply-clock-resumed"),
    CLAIMS("What owners claim of their commitments", "progress-reported", "fulfilment-claimed", "milestone-reached"),
    ASSESSMENTS("What others found of commitments, and disputes of it", "delivery-assessed", "outcome-assessed",
            "assessment-disputed"),
    LISTINGS("What observers saw of promises in the registers of others", "listing-observed"),
    FIGURES("Figures", "measurement-recorded", "review-measurement-recorded", "recommendation-measurement-recorded",
            "review-measure-defined", "recommendation-measure-defined"),
    CLOSED("Commitments closed or reopened", "commitment-closed", "commitment-reopened"),
    REPORTS_ANSWERED("What bodies said of statements that others report of them", "allegation-report-answered",
            "review-report-answered", "recommendation-report-answered", "commitment-report-answered"),
    CORRECTIONS("Corrections: entries that were withdrawn", "source-entry-withdrawn", "consultation-entry-withdrawn",
            "clock-rule-entry-withdrawn", "institution-entry-withdrawn", "allegation-entry-withdrawn",
            "review-entry-withdrawn", "recommendation-entry-withdrawn", "commitment-entry-withdrawn"),
    NOTED("What the ledger itself noted", "commitment-fell-due", "milestone-fell-due", "reply-fell-due",
            "review-fell-due", "self-review-noted"),
    INSTITUTIONS("Institutions and who held office", "institution-registered", "institution-renamed",
            "institution-succeeded", "institution-abolished", "membership-recorded", "relation-recorded",
            "office-holder-appointed", "office-holder-departed"),
    SOURCES("Sources, when they were consulted, and rules of clocks", "source-registered", "source-archived",
            "source-withdrawn", "sources-consulted", "clock-rule-enacted", "clock-rule-repealed");

    private final String heading;
    private final List<String> events;

    ChangeKind(String heading, String... events) {
        this.heading = heading;
        this.events = List.of(events);
    }

    /** Its name in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String heading() {
        return heading;
    }

    /** The stored names of the entries that are of this kind. */
    public List<String> events() {
        return events;
    }

    /** The kind of that name; refused if there is none. */
    public static ChangeKind of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst()
                .orElseThrow(() -> new BadQuestion("A kind of change is one of "
                        + Arrays.stream(values()).map(ChangeKind::key).collect(Collectors.joining(", ")) + "."));
    }
}
