package org.accountabilityledger.reading.commitments;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentEntryWithdrawn;
import org.accountabilityledger.accountability.commitment.CommitmentEvent.CommitmentMade;
import org.accountabilityledger.accountability.commitment.CommitmentEvent;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.accountability.commitment.CommitmentState;
import org.accountabilityledger.accountability.kinds.References;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyLineQuery;
import org.accountabilityledger.reading.entries.EntryQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.figures.MeasureLine;
import org.accountabilityledger.reading.standpoint.Consultations;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.standpoint.Statements;
import org.accountabilityledger.reading.standpoint.Withdrawn;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Named;
import org.accountabilityledger.wording.entries.Names;
import org.springframework.stereotype.Component;

/** Answers everything on record about one commitment, as its journal says now. */
@Component
public final class CommitmentFileQuery {

    private final NameQuery names;
    private final DutyLineQuery duties;
    private final Tables database;

    public CommitmentFileQuery(NameQuery names, DutyLineQuery duties, Tables database) {
        this.names = names;
        this.duties = duties;
        this.database = database;
    }

    /** Empty if there was never such a commitment; one that was withdrawn says so. */
    public Optional<CommitmentFile> answer(CommitmentId id) {
        List<Recorded> entries = database.entries(FileRef.of(id));
        History<CommitmentEvent> history = database.history(id, CommitmentEvent.class);
        return CommitmentRows.everMade(history).map(made -> answer(id, entries, history, made));
    }

    private CommitmentFile answer(CommitmentId id, List<Recorded> entries, History<CommitmentEvent> history,
            CommitmentMade everMade) {
        Heirs heirs = Heirs.on(database.day(), database);
        CommitmentState state = CommitmentState.of(history);
        CommitmentMade made = state.promise().made().orElse(everMade);
        CommitmentRow row = CommitmentRow.of(made, state, heirs, Consultations.upTo(id, database));
        List<FileRef> superseded = superseded(id);
        Names known = names.of(files(history, row, superseded, heirs));
        Collection<DutyLine> behind = duties.of(duties(state), heirs).values();
        CommitmentItem item = CommitmentItems.item(row, known, heirs, List.copyOf(behind),
                MeasureLine.of(state.delivery().measures(), known));
        CommitmentParts parts = new CommitmentParts(state,
                Statements.of(EntryQuery.of(entries, known, database.zone())), known);
        return file(item, parts, heirs, withdrawn(history, parts.stated()),
                superseded.stream().map(known::of).toList());
    }

    private CommitmentFile file(CommitmentItem item, CommitmentParts parts, Heirs heirs,
            Optional<Withdrawn> withdrawn, List<Named> supersedes) {
        Optional<CommitmentMade> made = parts.state().promise().made();
        return new CommitmentFile(item, withdrawn,
                made.isPresent() ? new StatusParts(item, parts).all() : List.of(),
                made.isPresent() ? new ClosingParts(item, parts, heirs).all() : List.of(),
                made.flatMap(CommitmentMade::office).map(Words::text),
                made.flatMap(CommitmentMade::venue).map(Words::text),
                made.flatMap(CommitmentMade::overseer).map(parts.names()::of), parts.wordings(), parts.owners(),
                parts.deferrals(), parts.fellDue(), parts.series(), parts.claims(), parts.findings(),
                parts.outcomes(), parts.otherDisputes(),
                parts.milestones(heirs, item.consultedUpTo()), parts.reversals(),
                parts.supersededBy(), supersedes, parts.closings(), parts.listings(), parts.silentChanges(),
                parts.stated().lines());
    }

    /** What other files say of this one. */
    private List<FileRef> superseded(CommitmentId by) {
        return database.keyed("select reference from reading.commitment_at(:validOn, :knownAt, :examples) "
                + "where superseded_by <> '{}' and superseded_by @> array[:by]::text[] "
                        + "and standing order by reference collate reading.letters")
                .param("by", by.reference()).query(String.class).list().stream()
                .map(reference -> FileRef.of(new CommitmentId(reference))).toList();
    }

    private static List<String> duties(CommitmentState state) {
        return state.promise().made().stream().flatMap(made -> made.arisingFrom().stream())
                .map(origin -> origin.duty().value()).toList();
    }

    private static Set<FileRef> files(History<CommitmentEvent> history, CommitmentRow row, List<FileRef> superseded,
            Heirs heirs) {
        Set<FileRef> files = new LinkedHashSet<>(superseded);
        row.files(heirs).forEach(files::add);
        history.entries().forEach(entry -> files.addAll(References.in(entry.event())));
        files.addAll(heirs.of(files));
        return files;
    }

    private static Optional<Withdrawn> withdrawn(History<CommitmentEvent> history, Statements stated) {
        boolean standing = history.standing().stream().anyMatch(entry -> entry.event() instanceof CommitmentMade);
        return standing ? Optional.empty() : history.entries().stream()
                .filter(entry -> entry.event() instanceof CommitmentEntryWithdrawn withdrawal
                        && history.entry(withdrawal.entry()).orElseThrow().event() instanceof CommitmentMade)
                .reduce((earlier, later) -> later).map(entry -> of(entry, stated));
    }

    private static Withdrawn of(Entry<CommitmentEvent> entry, Statements stated) {
        CommitmentEntryWithdrawn withdrawal = (CommitmentEntryWithdrawn) entry.event();
        return Withdrawn.of(withdrawal.reason(), stated.of(entry.number()), withdrawal.replacedBy());
    }
}
