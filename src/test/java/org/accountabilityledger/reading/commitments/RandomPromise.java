package org.accountabilityledger.reading.commitments;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.OLD_COMMISSION;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Measure;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Verbatim;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.AssessmentDisputed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentClosed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReopened;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReversed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ListingObserved;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasurementRecorded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.OutcomeAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ProgressReported;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.accountability.commitment.ListingSeen;
import org.accountabilityledger.accountability.commitment.Outcome;

/** Promises with whatever may become of them: deadlines of every form, deferrals, claims, findings, closings. */
public record RandomPromise(Random random) {

    private static final Measure COUNT = new Measure("count", words("Count"), words("cases"), Optional.empty(),
            Optional.of(new BigDecimal("43")), Optional.of(words("Inferred.")));
    private static final Words SAID = words("So it was said.");

    public CommitmentEvent[] events(CommitmentId id) {
        return events(id, random.nextInt(6)).toArray(CommitmentEvent[]::new);
    }

    List<CommitmentEvent> events(CommitmentId id, int afterTheMaking) {
        List<CommitmentEvent> events = new ArrayList<>(List.of(made(id)));
        for (int i = afterTheMaking; i > 0; i--) {
            events.add(event(id));
        }
        return events;
    }

    private CommitmentMade made(CommitmentId id) {
        Optional<EdtfDate> due = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day());
        Optional<Words> inWords = random.nextInt(3) == 0 ? Optional.of(words("in good time")) : Optional.empty();
        return new CommitmentMade(id, on(day().text()), words("Promise " + random.nextInt(20)),
                random.nextInt(3) == 0 ? OLD_COMMISSION : HOME_OFFICE,
                Optional.empty(), Optional.empty(), SAID, List.of(), Optional.empty(), due, inWords, List.of(COUNT),
                List.of(), false);
    }

    private CommitmentEvent event(CommitmentId id) {
        String day = day().text();
        return switch (random.nextInt(15)) {
            case 11, 12, 13, 14 -> listing(id, day);
            case 0, 1 -> new DeadlineDeferred(id, on(day),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day()),
                            random.nextInt(3) == 0 ? Optional.of(words("a while later")) : Optional.empty(), random.nextBoolean() ? Optional.of(SAID) : Optional.empty());
            case 2, 3 -> new FulfilmentClaimed(id, on(day), Optional.empty(), SAID);
            case 4 -> new ProgressReported(id, on(day), any(DeliveryClaim.values()), Optional.empty(), SAID);
            case 5 -> new DeliveryAssessed(id, on(day, COMMITTEE), any(DeliveryFinding.values()), verbatim(), List.of(), SAID);
            case 6 -> new OutcomeAssessed(id, on(day, COMMITTEE), any(Outcome.values()), verbatim(), SAID);
            case 7 -> new MeasurementRecorded(id, on(day), "count", new BigDecimal(random.nextInt(2000)),
                    any(Precision.values()), random.nextBoolean() ? Optional.of(new BigDecimal(2000)) : Optional.empty(),
                    Optional.empty(), Optional.empty());
            case 8 -> new AssessmentDisputed(id, on(day, HOME_OFFICE), 1 + random.nextInt(6), SAID);
            case 9 -> new CommitmentReversed(id, on(day), 1, SAID, Optional.empty());
            default -> random.nextBoolean() ? new CommitmentReopened(id, on(day), SAID)
                    : new CommitmentClosed(id, on(day), any(Closing.values()), Optional.empty(), Optional.empty(), SAID);
        };
    }

    private CommitmentEvent listing(CommitmentId id, String day) {
        boolean listed = random.nextInt(3) > 0;
        return new ListingObserved(id, on(day, COMMITTEE), words("Tracker"), Optional.empty(),
                listed ? ListingSeen.LISTED : ListingSeen.GONE,
                listed ? Optional.of(words("Title " + random.nextInt(3))) : Optional.empty(),
                listed && random.nextBoolean() ? Optional.of(SAID) : Optional.empty(),
                listed ? verbatim() : Optional.empty());
    }

    private EdtfDate day() {
        LocalDate day = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(500));
        String month = day.toString().substring(0, 7);
        return date(switch (random.nextInt(10)) {
            case 0 -> random.nextBoolean() ? month : month + "-XX";
            case 1 -> random.nextBoolean() ? Integer.toString(day.getYear()) : "202X";
            case 2 -> day + "~";
            case 3 -> day + "/..";
            case 4 -> "../" + day;
            case 5 -> month + "/" + day.plusDays(40);
            default -> day.toString();
        });
    }

    private Optional<Verbatim> verbatim() {
        return random.nextBoolean() ? Optional.of(Verbatim.of("So called")) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
