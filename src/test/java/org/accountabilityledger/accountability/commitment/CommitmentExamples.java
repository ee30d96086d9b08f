package org.accountabilityledger.accountability.commitment;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.WATCHDOG;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.Duty;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Measure;
import org.accountabilityledger.accountability.Precision;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CheckDeadlines;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.MakeCommitment;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentClosed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentFellDue;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReopened;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentReworded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentTransferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeadlineDeferred;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.DeliveryAssessed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.FulfilmentClaimed;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MeasurementRecorded;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneFellDue;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneReached;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.MilestoneSet;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.ProgressReported;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/**
 * The vocabulary of the commitment's tests: in January 2025 the Home Office promises that 43 forces re-examine closed
 * cases by the end of April. The promise arises from a duty that the committee laid, and the watchdog oversees it.
 */
final class CommitmentExamples {

    static final CommitmentId PLEDGE = new CommitmentId("closed-cases");
    static final CommitmentId INQUIRY = new CommitmentId("national-inquiry");
    static final DutyId DUTY = new DutyId("audit-2/government");
    static final Words SAID = words("So it was said.");
    static final Words WHY = words("It took longer.");

    static final Measure RETURNS = new Measure("returns-received", words("Returns received"), words("forces"),
            Optional.empty(), Optional.of(new BigDecimal(43)), Optional.of(words("Inferred from the request.")));

    private CommitmentExamples() {
    }

    /** The world, a duty of the government, and the promise of an inquiry. */
    static Directory ledger() {
        Fact duty = new Fact.DutyLaid(new Duty(DUTY, GOVERNMENT, Optional.of(COMMITTEE)));
        Directory world = world();
        Directory.RecordedFact laid = new Directory.RecordedFact(FileRef.of("recommendation:audit-2"), 1, duty);
        return new DirectoryFold(subject -> duty.subjects().contains(subject) ? List.of(laid) : world.about(subject))
                .tell(1, made(INQUIRY, on("2025-06-16"), HOME_OFFICE, Optional.empty(), Optional.empty()));
    }

    /** What is on the file already, all of it recorded today. */
    static TestExecutor<Commitment> given(CommitmentEvent... events) {
        return fixture(Commitment.class, ledger()).givenCurrentTime(midday(TODAY)).andGiven((Object[]) events);
    }

    static MakeCommitment make(Attestation attestation) {
        return make(attestation, HOME_OFFICE, List.of(DUTY), List.of(RETURNS));
    }

    static MakeCommitment make(Attestation attestation, InstitutionId owner, List<DutyId> duties,
            List<Measure> measures) {
        return new MakeCommitment(PLEDGE, attestation, words("Closed cases"), owner,
                Optional.of(words("Home Secretary")), Optional.of(words("House of Commons")), SAID, duties,
                Optional.of(WATCHDOG), Optional.of(date("2025-04-30")), Optional.empty(), measures, List.of(), false);
    }

    static CommitmentMade made() {
        return made("2025-01", "2025-04-30");
    }

    static CommitmentMade made(String on, String due) {
        return made(PLEDGE, on(on), HOME_OFFICE, Optional.of(due), Optional.empty());
    }

    static CommitmentMade madeWithoutDeadline() {
        return made(PLEDGE, on("2025-01"), HOME_OFFICE, Optional.empty(), Optional.empty());
    }

    static CommitmentMade madeDueInWords(String due) {
        return made(PLEDGE, on("2025-01"), HOME_OFFICE, Optional.empty(), Optional.of(due));
    }

    static CommitmentMade madeBy(InstitutionId owner) {
        return made(PLEDGE, on("2025-01"), owner, Optional.of("2025-04-30"), Optional.empty());
    }

    static CommitmentMade made(CommitmentId id, Attestation attestation, InstitutionId owner, Optional<String> due,
            Optional<String> dueInWords) {
        return new CommitmentMade(id, attestation, words("Closed cases"), owner,
                Optional.of(words("Home Secretary")), Optional.of(words("House of Commons")), SAID,
                List.of(new Origin(DUTY, GOVERNMENT, Optional.of(COMMITTEE))), Optional.of(WATCHDOG),
                due.map(day -> date(day)), dueInWords.map(text -> words(text)), List.of(RETURNS), List.of(), false);
    }

    static CommitmentReworded reworded(String on, String text, Rewording change) {
        return new CommitmentReworded(PLEDGE, on(on), words(text), change, Optional.empty());
    }

    static CommitmentTransferred transferred(String on, InstitutionId to) {
        return new CommitmentTransferred(PLEDGE, on(on), to, WHY);
    }

    static DeadlineDeferred deferred(String on, String to) {
        return new DeadlineDeferred(PLEDGE, on(on), Optional.of(date(to)), Optional.empty(), Optional.of(WHY));
    }

    static DeadlineDeferred deferredToUnknown(String on) {
        return new DeadlineDeferred(PLEDGE, on(on), Optional.empty(), Optional.empty(), Optional.of(WHY));
    }

    static ProgressReported progress(Attestation attestation, DeliveryClaim claim) {
        return new ProgressReported(PLEDGE, attestation, claim, Optional.empty(), SAID);
    }

    static FulfilmentClaimed fulfilled(Attestation attestation) {
        return new FulfilmentClaimed(PLEDGE, attestation, Optional.empty(), SAID);
    }

    static MeasurementRecorded measured(String on, String value, Precision precision) {
        return new MeasurementRecorded(PLEDGE, on(on), "returns-received", new BigDecimal(value), precision,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    static DeliveryAssessed found(String on, InstitutionId assessor, DeliveryFinding finding) {
        return new DeliveryAssessed(PLEDGE, on(on, assessor), finding, Optional.empty(), List.of(), SAID);
    }

    static CommitmentClosed closed(String on) {
        return new CommitmentClosed(PLEDGE, on(on, WATCHDOG), Closing.NOT_IMPLEMENTED, Optional.empty(), Optional.empty(), SAID);
    }

    static CommitmentReopened reopened(String on) {
        return new CommitmentReopened(PLEDGE, on(on), WHY);
    }

    static CommitmentEntryWithdrawn withdrawn(long entry) {
        return new CommitmentEntryWithdrawn(PLEDGE, on("2026-02-01"), entry, WHY, Optional.empty());
    }

    static MilestoneSet step(String key, String due) {
        return new MilestoneSet(PLEDGE, on("2025-02"), key, SAID, Optional.of(date(due)), Optional.empty());
    }

    static MilestoneReached reached(String on, String key) {
        return new MilestoneReached(PLEDGE, on(on), key);
    }

    static CommitmentFellDue fellDue(String due, String consultedUpTo) {
        return fellDue(due, due, consultedUpTo);
    }

    static CommitmentFellDue fellDue(String due, String last, String consultedUpTo) {
        return new CommitmentFellDue(PLEDGE, Attestation.bySystem(date(last)), date(due),
                LocalDate.parse(consultedUpTo));
    }

    static MilestoneFellDue stepFellDue(String key, String due, String last, String consultedUpTo) {
        return new MilestoneFellDue(PLEDGE, Attestation.bySystem(date(last)), key, date(due),
                LocalDate.parse(consultedUpTo));
    }

    /** By the clock, today. */
    static CommitmentEntryWithdrawn takenBack(long entry, String reason) {
        return new CommitmentEntryWithdrawn(PLEDGE, Attestation.bySystem(EdtfDate.of(TODAY)), entry, words(reason),
                Optional.empty());
    }

    /** What the clock makes of the file on that day, where sources were consulted up to that day, or never. */
    static ResultValidator<Commitment> check(String today, String consultedUpTo, CommitmentEvent... events) {
        DirectoryFold ledger = new DirectoryFold(ledger());
        Optional.ofNullable(consultedUpTo).map(LocalDate::parse).ifPresent(upTo -> ledger.tell(1,
                new SourcesConsulted(new ConsultationId("look"), on(today), upTo, List.of(FileRef.of(PLEDGE)), false)));
        LocalDate day = LocalDate.parse(today);
        return fixture(Commitment.class, ledger).givenCurrentTime(midday(day)).andGiven((Object[]) events)
                .when(new CheckDeadlines(PLEDGE, Attestation.bySystem(EdtfDate.of(day))), Map.of(Today.KEY, day));
    }

    /** The file with these entries, numbered from 1, all recorded today. */
    static History<CommitmentEvent> file(CommitmentEvent... events) {
        History<CommitmentEvent> file = History.empty();
        for (int i = 0; i < events.length; i++) {
            file = file.plus(new Entry<>(i + 1L, midday(TODAY), TODAY, events[i]));
        }
        return file;
    }

    static CommitmentState state(CommitmentEvent... events) {
        return file(events).fold(CommitmentState.EMPTY, CommitmentState::evolve);
    }

    static CommitmentState stateOn(String day, CommitmentEvent... events) {
        return file(events).foldOn(LocalDate.parse(day), CommitmentState.EMPTY, CommitmentState::evolve);
    }

    /** Said by a body that the pledge has nothing to do with. */
    static Attestation byStranger(String on) {
        return on(on, STRANGER);
    }

    private static Instant midday(LocalDate day) {
        return day.atTime(12, 0).atZone(LONDON).toInstant();
    }
}
