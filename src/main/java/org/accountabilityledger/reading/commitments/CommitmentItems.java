package org.accountabilityledger.reading.commitments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.Closing;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.commitment.DeliveryClaim;
import org.accountabilityledger.accountability.commitment.DeliveryFinding;
import org.accountabilityledger.accountability.commitment.Outcome;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyLineQuery;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.figures.MeasureLine;
import org.accountabilityledger.reading.standpoint.Heirs;
import org.accountabilityledger.reading.times.RecordMapper;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.AdequacyScale;
import org.accountabilityledger.wording.scales.ClaimScale;
import org.accountabilityledger.wording.scales.ClosingScale;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.FindingScale;
import org.accountabilityledger.wording.scales.OutcomeScale;
import org.accountabilityledger.wording.scales.ReplyScale;

/** Makes items of rows, with the names, duties and figures that belong to them, looked up for all at once. */
record CommitmentItems(MeasureQuery measures, DutyLineQuery duties, NameQuery names, Tables database) {

    private static final RecordMapper<Behind> BEHIND = RecordMapper.of(Behind.class);

    private record Behind(String commitment, String duty) {
    }

    List<CommitmentItem> of(List<CommitmentRow> rows, Heirs heirs) {
        List<String> references = rows.stream().map(CommitmentRow::reference).toList();
        Set<FileRef> files = rows.stream().flatMap(row -> row.files(heirs)).collect(Collectors.toSet());
        Names known = names.of(files);
        Map<String, List<MeasureLine>> counted = measures.of(references);
        Map<String, List<DutyLine>> behind = behind(references, heirs);
        return rows.stream().map(row -> item(row, known, heirs, behind.getOrDefault(row.reference(), List.of()),
                counted.getOrDefault(row.reference(), List.of()))).toList();
    }

    private Map<String, List<DutyLine>> behind(Collection<String> references, Heirs heirs) {
        List<Behind> pairs = database.keyed("select commitment, duty "
                + "from reading.commitment_duty_at(:validOn, :knownAt, :examples) "
                        + "where commitment = any(:references) order by commitment, ordinal")
                .param("references", references.toArray(String[]::new)).query(BEHIND).list();
        Map<String, DutyLine> lines = duties.of(pairs.stream().map(Behind::duty).toList(), heirs);
        return pairs.stream().filter(pair -> lines.containsKey(pair.duty())).collect(Collectors.groupingBy(
                Behind::commitment, Collectors.mapping(pair -> lines.get(pair.duty()), Collectors.toList())));
    }

    static CommitmentItem item(CommitmentRow row, Names names, Heirs heirs, List<DutyLine> duties,
            List<MeasureLine> measures) {
        InstitutionId owner = new InstitutionId(row.owner());
        Optional<String> reply = alike(duties, DutyLine::reply);
        Optional<String> adequacy = alike(duties, DutyLine::adequacy);
        return new CommitmentItem(row.reference(), row.title(), row.standing(), row.example(), names.of(owner),
                names.of(heirs.now(owner)), row.ownerEnded(heirs).map(Dated::of), names.of(new InstitutionId(row.maker())),
                Dated.of(EdtfDate.of(row.madeOn())), reply,
                inWords(duties, DutyLine::replyInWords, ReplyScale::inWords), adequacy,
                inWords(duties, DutyLine::adequacyInWords, AdequacyScale::inWords), Optional.ofNullable(row.claim()).map(DeliveryClaim::valueOf),
                ClaimScale.inWords(row.claim()), Dated.read(row.claimedOn()),
                Optional.ofNullable(row.finding()).map(DeliveryFinding::valueOf), FindingScale.inWords(row.finding()),
                Dated.read(row.foundOn()), row.findingDisputed(),
                Optional.ofNullable(row.outcome()).map(Outcome::valueOf),
                OutcomeScale.inWords(row.outcome()), Dated.read(row.outcomeOn()), row.outcomeDisputed(),
                Dated.read(row.turnedAwayOn()), row.originalDeadline(), row.currentDeadline(),
                row.deferrals(), row.schedules(heirs), closed(row),
                Optional.ofNullable(row.consulted()), duties, measures);
    }

    /** As each of the duties has it where all are alike. */
    private static String inWords(List<DutyLine> duties, Function<DutyLine, String> words,
            Function<Optional<String>, String> otherwise) {
        Optional<String> alike = alike(duties, words);
        return alike.filter(each -> !each.equals(ReplyScale.DIFFERING)).orElseGet(() -> otherwise.apply(alike));
    }

    /** What all of them have in common; that they differ; or nothing, where there is none. */
    private static Optional<String> alike(List<DutyLine> duties, Function<DutyLine, String> value) {
        return duties.stream().map(value).distinct()
                .reduce((one, other) -> ReplyScale.DIFFERING);
    }

    private static Optional<CommitmentItem.Closed> closed(CommitmentRow row) {
        return Optional.ofNullable(row.closing()).map(Closing::valueOf).map(closing -> new CommitmentItem.Closed(
                closing, ClosingScale.inWords(closing), Dated.of(EdtfDate.of(row.closedOn()))));
    }
}
