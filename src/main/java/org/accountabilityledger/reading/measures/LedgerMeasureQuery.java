package org.accountabilityledger.reading.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Cursor;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.entries.NameQuery;
import org.accountabilityledger.reading.measures.LedgerMeasureFile.Quarter;
import org.accountabilityledger.reading.sources.ConsultedQuery;
import org.accountabilityledger.reading.times.Quarters;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Tables;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.springframework.stereotype.Component;

/** Answers what measures come to: now, from any standpoint, and at the end of each quarter since the first case. */
@Component
public final class LedgerMeasureQuery {

    /** Ten years. */
    private static final int MOST_QUARTERS = 40;
    private static final Comparator<Counted> ORDER = Comparator.comparing(LedgerMeasureQuery::key);

    private final LedgerMeasures measures;
    private final Tables database;
    private final Quarters quarters;
    private final NameQuery nameBook;
    private final ConsultedQuery consulted;

    public LedgerMeasureQuery(LedgerMeasures measures, Tables database, Journal journal, NameQuery nameBook,
            ConsultedQuery consulted) {
        this.measures = measures;
        this.database = database;
        this.quarters = new Quarters(database, journal);
        this.nameBook = nameBook;
        this.consulted = consulted;
    }

    public List<LedgerMeasureLine> all() {
        return measures.all().stream().map(measure -> LedgerMeasureLine.of(measure, figure(measure))).toList();
    }

    /** Each with its history. */
    public List<LedgerMeasureFile> files() {
        return measures.all().stream().map(this::answer).toList();
    }

    /** Empty if there is no such measure. */
    public Optional<LedgerMeasureFile> answer(String name) {
        return measures.named(name).map(this::answer);
    }

    /** Whether the cases that are read are older than a measure, and those of now are still being folded. */
    public boolean beingCounted() {
        return database.sql("select exists (select from reading.view v where v.name = :name and v.version < :version)")
                .param("name", LedgerMeasures.VIEW).param("version", measures.version()).query(Boolean.class).single();
    }

    private LedgerMeasureFile answer(LedgerMeasure measure) {
        boolean beingCounted = beingCounted();
        return database.kept(List.of("measure", measure.name(), beingCounted), () -> answer(measure, beingCounted));
    }

    private LedgerMeasureFile answer(LedgerMeasure measure, boolean beingCounted) {
        List<Counted> cases = counted(measure);
        LocalDate first = first(measure);
        List<LocalDate> ends = quarters.since(first, MOST_QUARTERS);
        List<Quarter> stood = begun(history(measure, ends, quarters::stood));
        List<Counted> undated = cases.stream().filter(each -> Happened.in(each).isEmpty()).toList();
        boolean earlier = stood.size() == MOST_QUARTERS && quarters.stood(stood.getFirst().end().minusMonths(3))
                .look(() -> figure(measure)).whole() > 0;
        return new LedgerMeasureFile(measure.name(), measure.title(), measure.counts(), measure.leavesOut(),
                measure.answers(), MeasureResult.of(measure, cases), stood,
                begun(history(measure, ends, quarters::known)), happened(measure, cases),
                undated.isEmpty() ? Optional.empty() : Optional.of(MeasureResult.of(measure, undated)), earlier,
                beingCounted);
    }

    /** The day on which the first entry of such a file began to count; a day to come if there is none. */
    private LocalDate first(LedgerMeasure measure) {
        return database.sql("select coalesce(min(e.valid_from), :day) "
                + "from reading.entry_at(:validOn, :knownAt, :examples) e "
                        + "where isfinite(e.valid_from) and split_part(e.file, ':', 1) = any(:kinds)")
                .param("day", database.day()).param("kinds", measure.kinds().toArray(String[]::new))
                .query(LocalDate.class).single();
    }

    private List<Quarter> history(LedgerMeasure measure, List<LocalDate> ends, Function<LocalDate, Standpoint> then) {
        return ends.stream().map(end -> new Quarter(end, then.apply(end).look(() -> figure(measure)))).toList();
    }

    private static List<Quarter> begun(List<Quarter> history) {
        return history.stream().dropWhile(quarter -> quarter.figure().whole() == 0).toList();
    }

    private static List<Quarter> happened(LedgerMeasure measure, List<Counted> cases) {
        Map<LocalDate, List<Counted>> byQuarter = cases.stream().filter(each -> Happened.in(each).isPresent())
                .collect(Collectors.groupingBy(each -> Happened.in(each).orElseThrow(), TreeMap::new,
                        Collectors.toList()));
        return byQuarter.entrySet().stream()
                .map(each -> new Quarter(each.getKey(), MeasureResult.of(measure, each.getValue()))).toList();
    }

    private MeasureResult figure(LedgerMeasure measure) {
        return MeasureResult.of(measure, counted(measure));
    }

    private List<Counted> counted(LedgerMeasure measure) {
        return measure.count(database.sql("select c.* from reading.measure_case_at(:validOn, :knownAt, :examples) c "
                        + "where c.measure = :measure order by c.file, c.entry, c.subject, c.part")
                .param("measure", measure.name()).query(Found::read).list());
    }

    /** The rows behind the figures: each case with its entry, newest first. */
    public Slice<CaseLine> cases(String name, CasesQuestion question) {
        LedgerMeasure measure = measures.named(name).orElseThrow(() -> new BadQuestion("There is no measure '" + name + "'."));
        Optional<String> after = question.cursor().map(LedgerMeasureQuery::behind);
        List<Counted> cases = counted(measure).stream().filter(each -> asked(each, question))
                .sorted(ORDER.reversed()).filter(each -> after.stream().allMatch(key -> key(each).compareTo(key) < 0))
                .limit(question.size() + 1L).toList();
        Slice<Counted> slice = Slice.of(cases, question.size(), each -> Cursor.of(key(each)));
        List<FileRef> files = slice.items().stream().flatMap(each -> Stream.of(Optional.of(each.found()), each.until())
                .flatMap(Optional::stream)).map(Found::file).distinct().toList();
        Names names = nameBook.of(Stream.concat(files.stream(), slice.items().stream()
                .flatMap(each -> each.found().given().body().stream()).map(FileRef::of)).toList());
        Map<FileRef, LocalDate> days = consulted.of(files);
        return slice.map(each -> line(measure, each, names, days));
    }

    private static boolean asked(Counted each, CasesQuestion question) {
        return question.answer().stream().allMatch(each.answer()::equals)
                && (question.quarter().isEmpty() || question.quarter().equals(Happened.in(each)));
    }

    private static String behind(String token) {
        return Cursor.read(token, 1).orElseThrow(() ->
                new BadQuestion("The cursor is not one that this list gave.")).keys().getFirst();
    }

    /** By the last day that it can have happened on; what tells two cases apart comes behind it. */
    private static String key(Counted each) {
        Case given = each.found().given();
        LocalDate last = given.on().latest();
        String day = last.equals(LocalDate.MAX) ? "9999-12-32" : last.equals(LocalDate.MIN) ? "0" : last.toString();
        return day + " " + each.found().file().name() + " %010d ".formatted(given.entry()) + given.subject();
    }

    private static CaseLine line(LedgerMeasure measure, Counted each, Names names, Map<FileRef, LocalDate> days) {
        Case given = each.found().given();
        return new CaseLine(names.of(each.found().file()), given.entry(), Dated.of(given.on()),
                Optional.of(given.subject()).filter(subject -> !subject.isEmpty()), given.body().map(names::of),
                each.answer(), measure.answers().stream().filter(answer -> answer.key().equals(each.answer()))
                        .map(CaseAnswer::words).findFirst().orElseThrow(),
                each.until().map(other -> new CaseLine.Until(names.of(other.file()), other.given().entry(),
                        Dated.of(other.given().on()))), each.days(),
                Optional.ofNullable(days.get(each.found().file())));
    }
}
