package org.accountabilityledger.reading.comparison;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.allegation.AllegationId;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Moment;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.allegations.AllegationFileQuery;
import org.accountabilityledger.reading.changes.Span;
import org.accountabilityledger.reading.commitments.CommitmentFileQuery;
import org.accountabilityledger.reading.comparison.Comparison.Difference;
import org.accountabilityledger.reading.entries.EntryLine;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.gaps.GapQuery;
import org.accountabilityledger.reading.recommendations.RecommendationFileQuery;
import org.accountabilityledger.reading.reviews.ReviewFileQuery;
import org.accountabilityledger.reading.scorecards.Scorecard;
import org.accountabilityledger.reading.scorecards.ScorecardQuery;
import org.accountabilityledger.reading.scorecards.Tally;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.English;
import org.springframework.stereotype.Component;

/** Answers how files, bodies and the whole ledger stood at two moments, and which entry set what differs. */
@Component
public final class ComparisonQuery {

    private static final int MOST_FILES = 200;

    /** The readings that are compared. */
    @Component
    public record Readings(CommitmentFileQuery commitments, RecommendationFileQuery recommendations, ReviewFileQuery reviews,
            AllegationFileQuery allegations, ScorecardQuery scorecards, GapQuery gaps, EntryQuery lines, NameQuery names) {
    }

    private final Readings readings;
    private final Tables database;
    private final Journal journal;

    public ComparisonQuery(Readings readings, Tables database, Journal journal) {
        this.readings = readings;
        this.database = database;
        this.journal = journal;
    }

    /** A file of a kind that is compared, a body by its scorecard; empty if it was not there at either moment. */
    public Optional<Comparison> of(Span span, FileId id) {
        Supplier<Optional<Facts>> facts = facts(id);
        Sides sides = Sides.of(span, database, journal);
        Optional<Facts> was = sides.before().look(facts);
        Optional<Facts> is = sides.after().look(facts);
        if (was.isEmpty() && is.isEmpty()) {
            return Optional.empty();
        }
        FileRef file = FileRef.of(id);
        List<Sides.Step> steps = new Between(database).about(file, sides);
        Set<String> differing = differing(was.orElseGet(Facts::new), is.orElseGet(Facts::new));
        Comparison.Change change = change(was, is, lines(new SetBy(sides, steps, facts).of(differing)));
        return Optional.of(new Comparison(span, knownAt(), sides.after().look(() -> readings.names().of(List.of(file)).of(file)),
                change.was(), change.is(), change.differences(), change.same(), steps.size()));
    }

    public LedgerComparison ofAll(Span span) {
        Sides sides = Sides.of(span, database, journal);
        Supplier<Facts> counted = new LedgerFacts(database, readings.gaps())::all;
        Facts before = sides.before().look(counted);
        Facts after = sides.after().look(counted);
        List<Difference> counts = differing(before, after).stream().map(field -> new Difference(field,
                before.of(field).or(() -> Optional.of("0")), after.of(field).or(() -> Optional.of("0")),
                Optional.empty())).toList();
        List<Between.Touched> touched = new Between(database).files(sides);
        List<FileRef> first = touched.stream().limit(MOST_FILES).map(each -> FileRef.of(each.file())).toList();
        List<LedgerComparison.Changed> files = sides.after().look(() -> {
            var known = readings.names().of(first);
            return touched.stream().limit(MOST_FILES).map(each -> new LedgerComparison.Changed(
                    known.of(FileRef.of(each.file())), each.entries())).toList();
        });
        return new LedgerComparison(span, knownAt(), counts, after.with(before).size() - counts.size(), files, touched.size());
    }

    private Optional<Instant> knownAt() {
        Standpoint taken = Standpoint.taken();
        return taken.past() ? taken.position().flatMap(journal::upTo).map(Moment::recordedAt) : Optional.empty();
    }

    private static Facts facts(Scorecard scorecard) {
        Facts facts = new Facts();
        for (Tally tally : Tally.values()) {
            String whole = tally.whole() == tally ? "" : " of " + scorecard.of(tally.whole());
            facts.put(field(tally), scorecard.of(tally) + whole, scorecard.of(tally) + "");
        }
        return facts.put("Time from a recommendation to the first reply", scorecard.times().inWords());
    }

    private static String field(Tally tally) {
        return English.capital(tally.whole() == tally ? tally.words()
                : tally.whole().words().split(" ")[0] + " " + tally.words());
    }

    /** What is said of a file from one standpoint and from another; it is a file of a kind that is compared. */
    public Comparison.Change change(FileId id, Standpoint before, Standpoint after) {
        Supplier<Optional<Facts>> facts = facts(id);
        return change(before.look(facts), after.look(facts), Map.of());
    }

    /** The positions of the entries of a file, about it, or of files that give it a part, in order. */
    public List<Long> about(FileId id) {
        return new Between(database).about(FileRef.of(id));
    }

    private Supplier<Optional<Facts>> facts(FileId id) {
        return switch (FileKind.of(id)) {
            case COMMITMENT -> () -> readings.commitments().answer((CommitmentId) id).map(CommitmentFacts::of);
            case RECOMMENDATION -> () -> readings.recommendations().answer((RecommendationId) id)
                    .map(RecommendationFacts::of);
            case REVIEW -> () -> readings.reviews().answer((ReviewId) id).map(ReviewFacts::of);
            case ALLEGATION -> () -> readings.allegations().answer((AllegationId) id).map(AllegationFacts::of);
            case INSTITUTION -> () -> readings.scorecards().answer((InstitutionId) id).map(ComparisonQuery::facts);
            case SOURCE, CONSULTATION, CLOCK_RULE ->
                    throw new IllegalArgumentException("Files of the kind of " + id + " are not compared.");
        };
    }

    private static Comparison.Change change(Optional<Facts> was, Optional<Facts> is, Map<String, EntryLine> setBy) {
        Facts before = was.orElseGet(Facts::new);
        Facts after = is.orElseGet(Facts::new);
        return new Comparison.Change(was.isPresent(), is.isPresent(), differing(before, after).stream()
                .map(field -> new Difference(field, before.of(field), after.of(field),
                        Optional.ofNullable(setBy.get(field)))).toList(), same(before, after));
    }

    private static List<Comparison.Same> same(Facts before, Facts after) {
        return before.with(after).stream().filter(field -> !before.differsIn(field, after))
                .map(field -> new Comparison.Same(field, after.of(field).orElseThrow())).toList();
    }

    private static Set<String> differing(Facts before, Facts after) {
        return before.with(after).stream().filter(field -> before.differsIn(field, after))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, EntryLine> lines(Map<String, Long> positions) {
        List<Recorded> entries = database.at(positions.values().stream().distinct().toList());
        Map<Long, EntryLine> lines = readings.lines().of(entries, List.of()).stream()
                .collect(Collectors.toMap(EntryLine::position, Function.identity()));
        Map<String, EntryLine> byField = new HashMap<>();
        positions.forEach((field, position) -> byField.put(field, lines.get(position)));
        return byField;
    }
}
