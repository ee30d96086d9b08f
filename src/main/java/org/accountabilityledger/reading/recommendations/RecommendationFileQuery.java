package org.accountabilityledger.reading.recommendations;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.kinds.References;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationEntryWithdrawn;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.reading.commitments.CommitmentQuery;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyLineQuery;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.figures.Series;
import org.accountabilityledger.reading.standpoint.Consultations;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.standpoint.Statements;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.OriginScale;
import org.accountabilityledger.wording.schedules.ConsultedWords;
import org.springframework.stereotype.Component;

/** Answers everything on record about one recommendation, as its journal says now. */
@Component
public final class RecommendationFileQuery {

    private final EntryQuery lines;
    private final NameQuery names;
    private final CommitmentQuery commitments;
    private final Tables database;

    public RecommendationFileQuery(EntryQuery lines, NameQuery names, CommitmentQuery commitments,
            Tables database) {
        this.lines = lines;
        this.names = names;
        this.commitments = commitments;
        this.database = database;
    }

    /** Empty if there was never such a recommendation; one that was withdrawn says so. */
    public Optional<RecommendationFile> answer(RecommendationId id) {
        History<RecommendationEvent> history = database.history(id, RecommendationEvent.class);
        return everIssued(history).map(issued -> answer(id, history, issued));
    }

    private RecommendationFile answer(RecommendationId id, History<RecommendationEvent> history,
            RecommendationIssued everIssued) {
        RecommendationState state = RecommendationState.of(history);
        Heirs heirs = Heirs.on(database.day(), database);
        Lineage lineage = Lineage.of(id, database);
        Set<FileRef> files = new LinkedHashSet<>(lineage.files());
        history.entries().forEach(entry -> files.addAll(References.in(entry.event())));
        files.addAll(heirs.of(files));
        Names known = names.of(files);
        Optional<LocalDate> consulted = Consultations.upTo(id, database);
        RecommendationIssued issued = state.issued().map(Entry::event).orElse(everIssued);
        Map<String, DutyLine> duties = DutyLineQuery.lines(state, issued, consulted, known, heirs);
        RecommendationParts parts = new RecommendationParts(state, duties,
                Statements.of(lines.ofFile(FileRef.of(id))), known);
        return file(issued, parts, lineage, withdrawn(history, parts.stated()), consulted);
    }

    private RecommendationFile file(RecommendationIssued issued, RecommendationParts parts, Lineage lineage,
            Optional<Withdrawn> withdrawn, Optional<LocalDate> consulted) {
        RecommendationState state = parts.state();
        Names known = parts.names();
        return new RecommendationFile(issued.recommendation().reference(), issued.title().text(), withdrawn,
                parts.status(ConsultedWords.of(consulted)), issued.number().map(Words::text), issued.origin(),
                OriginScale.inWords(issued.origin()), issued.attestation().body().map(known::of), parts.issuedBy(issued),
                issued.overseer().map(known::of), issued.review().map(known::of),
                state.issued().map(entry -> parts.stated().of(entry.number())), issued.words().text(),
                issued.limbs().stream().map(limb -> new RecommendationFile.Limb(limb.key(), limb.words().text()))
                        .toList(),
                issued.addressees().stream().map(known::of).toList(),
                issued.namedToDeliver().stream().map(known::of).toList(),
                parts.duties(commitments.arisingFrom(parts.lines().keySet())), parts.repeats(),
                lineage.repeatedBy().stream().map(known::of).toList(), parts.supersededBy(),
                lineage.supersedes().stream().map(known::of).toList(), parts.reversals(),
                Series.of(state.measures(), known, parts.stated()), parts.endings(),
                state.closed(), consulted, parts.stated().lines());
    }

    private static Optional<RecommendationIssued> everIssued(History<RecommendationEvent> history) {
        return history.entries().stream().map(Entry::event).filter(RecommendationIssued.class::isInstance)
                .map(RecommendationIssued.class::cast).reduce((earlier, later) -> later);
    }

    private static Optional<Withdrawn> withdrawn(History<RecommendationEvent> history, Statements stated) {
        boolean standing = history.standing().stream()
                .anyMatch(entry -> entry.event() instanceof RecommendationIssued);
        return standing ? Optional.empty() : history.entries().stream()
                .filter(entry -> entry.event() instanceof RecommendationEntryWithdrawn withdrawal
                        && history.entry(withdrawal.entry()).orElseThrow().event() instanceof RecommendationIssued)
                .reduce((earlier, later) -> later).map(entry -> of(entry, stated));
    }

    private static Withdrawn of(Entry<RecommendationEvent> entry, Statements stated) {
        RecommendationEntryWithdrawn withdrawal = (RecommendationEntryWithdrawn) entry.event();
        return Withdrawn.of(withdrawal.reason(), stated.of(entry.number()), withdrawal.replacedBy());
    }
}
