package org.accountabilityledger.accountability;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.REPORT;
import static org.accountabilityledger.accountability.LedgerExamples.RETRACTED;
import static org.accountabilityledger.accountability.LedgerExamples.STRANGER;
import static org.accountabilityledger.accountability.LedgerExamples.TODAY;
import static org.accountabilityledger.accountability.LedgerExamples.citing;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.registered;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.accountabilityledger.accountability.allegation.Allegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand.WithdrawAllegationEntry;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationEntryWithdrawn;
import org.accountabilityledger.accountability.allegation.AllegationEvent.AllegationRaised;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.commitment.Commitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.WithdrawCommitmentEntry;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.evidence.Consultation;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.WithdrawConsultationEntry;
import org.accountabilityledger.accountability.evidence.EvidenceCommand.WithdrawSourceEntry;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.ConsultationEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourceEntryWithdrawn;
import org.accountabilityledger.accountability.evidence.EvidenceEvent.SourcesConsulted;
import org.accountabilityledger.accountability.evidence.Source;
import org.accountabilityledger.accountability.institution.Institution;
import org.accountabilityledger.accountability.institution.InstitutionCommand.WithdrawInstitutionEntry;
import org.accountabilityledger.accountability.institution.InstitutionEvent.InstitutionEntryWithdrawn;
import org.accountabilityledger.accountability.institution.InstitutionKind;
import org.accountabilityledger.accountability.review.Review;
import org.accountabilityledger.accountability.review.ReviewCommand.WithdrawReviewEntry;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewEntryWithdrawn;
import org.accountabilityledger.accountability.review.ReviewEvent.ReviewOpened;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.review.ReviewKind;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip is withdrawn with its reason alone, in every slice; what is given besides is judged all the same. */
class WithdrawalTest {

    private static final Attestation NOTHING = new Attestation(null, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    private static final Words SLIP = words("A slip.");
    private static final AllegationId WARNING = new AllegationId("warning");
    private static final ReviewId AUDIT = new ReviewId("audit");
    private static final CommitmentId PLEDGE = new CommitmentId("pledge");
    private static final ConsultationId LOOK = new ConsultationId("look");

    private record Slip(Class<?> aggregate, LedgerEvent first, Function<Attestation, LedgerCommand> withdraw,
            Function<Attestation, LedgerEvent> withdrawn) {
    }

    private static final Map<String, Slip> SLIPS = Map.of(
            "source", new Slip(Source.class, registered(REPORT),
                    said -> new WithdrawSourceEntry(REPORT, said, 1, SLIP, Optional.empty()),
                    said -> new SourceEntryWithdrawn(REPORT, said, 1, SLIP, Optional.empty())),
            "consultation", new Slip(Consultation.class, new SourcesConsulted(LOOK, on("2026-01-05"),
                    TODAY.minusMonths(3), List.of(FileRef.of(STRANGER)), false),
                    said -> new WithdrawConsultationEntry(LOOK, said, 1, SLIP, Optional.empty()),
                    said -> new ConsultationEntryWithdrawn(LOOK, said, 1, SLIP, Optional.empty())),
            "institution", new Slip(Institution.class, registered(STRANGER, InstitutionKind.OTHER),
                    said -> new WithdrawInstitutionEntry(STRANGER, said, 1, SLIP, Optional.empty()),
                    said -> new InstitutionEntryWithdrawn(STRANGER, said, 1, SLIP, Optional.empty())),
            "allegation", new Slip(Allegation.class, new AllegationRaised(WARNING, on("2020"), SLIP, SLIP,
                    List.of(STRANGER), List.of(), List.of(), false),
                    said -> new WithdrawAllegationEntry(WARNING, said, 1, SLIP, Optional.empty()),
                    said -> new AllegationEntryWithdrawn(WARNING, said, 1, SLIP, Optional.empty())),
            "review", new Slip(Review.class, new ReviewOpened(AUDIT, on("2020"), SLIP, ReviewKind.AUDIT, List.of(),
                    List.of(COMMITTEE), List.of(), List.of(STRANGER), Optional.empty(), Optional.empty(),
                    Optional.empty(), List.of(), List.of(), false),
                    said -> new WithdrawReviewEntry(AUDIT, said, 1, SLIP, Optional.empty()),
                    said -> new ReviewEntryWithdrawn(AUDIT, said, 1, SLIP, Optional.empty())),
            "commitment", new Slip(Commitment.class, new CommitmentMade(PLEDGE, on("2020"), SLIP, HOME_OFFICE,
                    Optional.empty(), Optional.empty(), SLIP, List.of(), Optional.empty(), Optional.empty(),
                    Optional.empty(), List.of(), List.of(), false),
                    said -> new WithdrawCommitmentEntry(PLEDGE, said, 1, SLIP, Optional.empty()),
                    said -> new CommitmentEntryWithdrawn(PLEDGE, said, 1, SLIP, Optional.empty())));

    @ParameterizedTest
    @MethodSource("slices")
    void a_slip_is_withdrawn_today_with_its_reason_alone(String slice) {
        when(slice, NOTHING).expectEvents(SLIPS.get(slice).withdrawn().apply(Attestation.bySystem(EdtfDate.of(TODAY))));
    }

    @ParameterizedTest
    @MethodSource("slices")
    void a_source_that_is_given_stands(String slice) {
        when(slice, citing("2026-02-01", RETRACTED)).expectExceptionMessage("Every entry cites at least one registered, "
                + "standing source. The source 'retracted' was withdrawn.");
    }

    @ParameterizedTest
    @MethodSource("slices")
    void a_day_that_is_given_is_not_to_come(String slice) {
        when(slice, new Attestation(date("2026-03-02"), Optional.empty(), Optional.empty(), List.of(), Optional.empty()))
                .expectExceptionMessage("What happened cannot lie in the future. 2 March 2026 is after today, "
                        + "1 March 2026.");
    }

    static Set<String> slices() {
        return SLIPS.keySet();
    }

    @SuppressWarnings("unchecked")
    private static <T> ResultValidator<T> when(String slice, Attestation said) {
        Slip slip = SLIPS.get(slice);
        return fixture((Class<T>) slip.aggregate(), world()).given(slip.first())
                .when(slip.withdraw().apply(said), GATE);
    }
}
