package org.accountabilityledger.accountability.kinds;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.SourceId;
import org.accountabilityledger.accountability.allegation.Allegation;
import org.accountabilityledger.accountability.allegation.AllegationCommand;
import org.accountabilityledger.accountability.allegation.AllegationEvent;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.commitment.Commitment;
import org.accountabilityledger.accountability.commitment.CommitmentCommand;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.evidence.Consultation;
import org.accountabilityledger.accountability.evidence.ConsultationId;
import org.accountabilityledger.accountability.evidence.EvidenceCommand;
import org.accountabilityledger.accountability.evidence.EvidenceEvent;
import org.accountabilityledger.accountability.evidence.Source;
import org.accountabilityledger.accountability.institution.Institution;
import org.accountabilityledger.accountability.institution.InstitutionCommand;
import org.accountabilityledger.accountability.institution.InstitutionEvent;
import org.accountabilityledger.accountability.recommendation.Recommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.review.Review;
import org.accountabilityledger.accountability.review.ReviewCommand;
import org.accountabilityledger.accountability.review.ReviewEvent;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.accountability.timing.ClockRule;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.TimingCommand;
import org.accountabilityledger.accountability.timing.TimingEvent;

/**
 * Every kind of file that the ledger keeps, in the order in which readers are offered them. Here a slice is registered,
 * and nowhere else: catalogues, aggregates, views, filters and addresses follow, and where words are needed the compiler
 * asks for them.
 */
public enum FileKind {

    COMMITMENT(CommitmentId.KIND, CommitmentId::new, Place.CHAIN, Commitment.class, CommitmentCommand.class,
            CommitmentEvent.class),
    RECOMMENDATION(RecommendationId.KIND, RecommendationId::new, Place.CHAIN, Recommendation.class,
            RecommendationCommand.class, RecommendationEvent.class),
    REVIEW(ReviewId.KIND, ReviewId::new, Place.CHAIN, Review.class, ReviewCommand.class, ReviewEvent.class),
    ALLEGATION(AllegationId.KIND, AllegationId::new, Place.CHAIN, Allegation.class, AllegationCommand.class,
            AllegationEvent.class),
    INSTITUTION(InstitutionId.KIND, InstitutionId::new, Place.BODY, Institution.class, InstitutionCommand.class,
            InstitutionEvent.class),
    SOURCE(SourceId.KIND, SourceId::new, Place.GROUND, Source.class, EvidenceCommand.class, EvidenceEvent.class),
    CONSULTATION(ConsultationId.KIND, ConsultationId::new, Place.GROUND, Consultation.class, EvidenceCommand.class,
            EvidenceEvent.class),
    CLOCK_RULE(ClockRuleId.KIND, ClockRuleId::new, Place.GROUND, ClockRule.class, TimingCommand.class,
            TimingEvent.class);

    /** In the chain from allegation to commitment, beside it as who acts there, or below it as what entries stand on. */
    private enum Place { CHAIN, BODY, GROUND }

    private static final Map<String, FileKind> BY_KEY = Arrays.stream(values())
            .collect(Collectors.toMap(FileKind::key, Function.identity()));

    private final String key;
    private final Function<String, FileId> id;
    private final Place place;
    private final Class<?> aggregate;
    private final Class<? extends LedgerCommand> commands;
    private final Class<? extends LedgerEvent> events;

    FileKind(String key, Function<String, FileId> id, Place place, Class<?> aggregate,
            Class<? extends LedgerCommand> commands, Class<? extends LedgerEvent> events) {
        this.key = key;
        this.id = id;
        this.place = place;
        this.aggregate = aggregate;
        this.commands = commands;
        this.events = events;
    }

    /** That of a file; each file has one. */
    public static FileKind of(FileId file) {
        return find(file.kind()).orElseThrow(() -> new IllegalArgumentException("There are no files such as " + file));
    }

    /** The kind of that key. */
    public static Optional<FileKind> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The keys of those kinds. */
    public static Set<String> keys(Predicate<FileKind> which) {
        return Arrays.stream(values()).filter(which).map(FileKind::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What all of them say of themselves, once each. */
    public static <T> List<T> each(Function<FileKind, T> what) {
        return Arrays.stream(values()).map(what).distinct().toList();
    }

    /** As it is written in the name of a file: {@code clock-rule}. */
    public String key() {
        return key;
    }

    /** The file of that reference. */
    public FileId file(String reference) {
        return id.apply(reference);
    }

    /** Whether it is one of what follows upon each other, from allegation to commitment, and no body or evidence. */
    public boolean isInTheChain() {
        return place == Place.CHAIN;
    }

    /** Whether more is told of such files than their own entries: how they stand, and with it what they are compared by. */
    public boolean isCompared() {
        return place != Place.GROUND;
    }

    public Class<?> aggregate() {
        return aggregate;
    }

    /** Of its slice, all of them. */
    public Class<? extends LedgerCommand> commands() {
        return commands;
    }

    /** Of its slice, all of them. */
    public Class<? extends LedgerEvent> events() {
        return events;
    }
}
