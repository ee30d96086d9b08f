package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as people know it, written in the Extended Date/Time Format (Library of Congress, 2019; ISO 8601-2:2019): a
 * decade, year, season, month, day or interval that keeps its letters as written and states its first and last day.
 */
@Public
public final class EdtfDate {

    // The standard asks what is supported: dates and intervals of level 0 without times of day; of level 1 seasons,
    // qualification of a whole date, open or unknown ends, and unspecified digits (201X, 20XX, 2025-XX, 2025-06-XX,
    // 2025-XX-XX). Not years beyond four digits or before year 1, nothing of level 2.

    private static final int LONGEST_TEXT = 40;

    private final String text;
    private final EdtfEnd start;
    private final EdtfEnd end;

    private EdtfDate(String text, EdtfEnd start, EdtfEnd end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** @throws Malformed with a sentence for whoever wrote the text */
    public static EdtfDate of(String text) {
        if (text == null || text.isBlank()) {
            throw EdtfRefusal.missing();
        }
        if (text.length() > LONGEST_TEXT) {
            throw EdtfRefusal.tooLong(text.length(), LONGEST_TEXT);
        }
        String[] ends = text.split("/", -1);
        return switch (ends.length) {
            case 1 -> single(text);
            case 2 -> interval(text, endOf(text, ends[0]), endOf(text, ends[1]));
            default -> throw EdtfRefusal.unreadable(text);
        };
    }

    /** @throws Malformed if the day is missing or lies outside the years 1 to 9999 */
    public static EdtfDate of(LocalDate day) {
        return of(day == null ? null : day.toString());
    }

    private static EdtfDate single(String text) {
        EdtfPoint point = EdtfPoint.read(text).orElseThrow(() -> EdtfRefusal.unreadable(text));
        return new EdtfDate(text, point, point);
    }

    private static EdtfEnd endOf(String interval, String written) {
        return EdtfEnd.read(written).orElseThrow(() -> EdtfRefusal.unreadable(interval));
    }

    private static EdtfDate interval(String text, EdtfEnd start, EdtfEnd end) {
        if (start instanceof EdtfEnd.Undated && end instanceof EdtfEnd.Undated) {
            throw EdtfRefusal.withoutAnyDate(text);
        }
        // 2025/2025-03 stands: what may have begun in January may have ended in March.
        if (end.latest().isBefore(start.earliest())) {
            throw EdtfRefusal.backwards(text);
        }
        return new EdtfDate(text, start, end);
    }

    /** Exactly what was written. */
    public String text() {
        return text;
    }

    /** The first day that it could mean; {@link LocalDate#MIN} where the start is open or unknown. */
    public LocalDate earliest() {
        return start.earliest();
    }

    /** The last day that it could mean; {@link LocalDate#MAX} where the end is open or unknown. */
    public LocalDate latest() {
        return end.latest();
    }

    /** Whether any end carries {@code ?} or {@code %}. */
    public boolean uncertain() {
        return start.uncertain() || end.uncertain();
    }

    /** Whether any end carries {@code ~} or {@code %}. */
    public boolean approximate() {
        return start.approximate() || end.approximate();
    }

    /** Whether it means one civil day, stated without a doubt. */
    public boolean precise() {
        return earliest().equals(latest()) && !uncertain() && !approximate();
    }

    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** Whether it lies before the other on every reading of the two. */
    public boolean surelyBefore(EdtfDate other) {
        return latest().isBefore(other.earliest());
    }

    /** Whether it lies after the other on every reading of the two. */
    public boolean surelyAfter(EdtfDate other) {
        return other.surelyBefore(this);
    }

    /** Whether this is surely after the other, or both mean the same one day. */
    public boolean surelyAfterOrOn(EdtfDate other) {
        return surelyAfter(other) || precise() && other.precise() && earliest().equals(other.earliest());
    }

    public boolean surelyBefore(LocalDate day) {
        return latest().isBefore(day);
    }

    public boolean surelyAfter(LocalDate day) {
        return earliest().isAfter(day);
    }

    public boolean couldBe(LocalDate day) {
        return !surelyBefore(day) && !surelyAfter(day);
    }

    /** The date with which a time of this date begins; empty where that is open or unknown. */
    public Optional<EdtfDate> beginning() {
        if (!isInterval()) {
            return Optional.of(this);
        }
        return start instanceof EdtfEnd.Undated ? Optional.empty()
                : Optional.of(of(text.substring(0, text.indexOf('/'))));
    }

    /**
     * The first day from which a time of this date lasts on every reading: a single date means all of its days, or a
     * part of them that is not told; an end that is open or unknown bounds nothing; nothing begins behind its own end.
     */
    LocalDate surelyFrom() {
        if (!isInterval()) {
            return someOfIt() ? latest() : earliest();
        }
        LocalDate begun = start instanceof EdtfEnd.Undated ? LocalDate.MIN : start.latest();
        return begun.isAfter(latest()) ? latest() : begun;
    }

    /** The last day to which it lasts on every reading. */
    LocalDate surelyTo() {
        if (!isInterval()) {
            return someOfIt() ? earliest() : latest();
        }
        LocalDate ended = end instanceof EdtfEnd.Undated ? LocalDate.MAX : end.earliest();
        return ended.isBefore(earliest()) ? earliest() : ended;
    }

    /** Whether it leaves digits unspecified: some year of the 1990s, and nobody knows which. */
    private boolean someOfIt() {
        return text.indexOf('X') >= 0;
    }

    /** The valid day of an entry with this date: its latest day, or the day of recording if that is earlier. */
    public LocalDate countsFrom(LocalDate recordedOn) {
        return latest().isBefore(recordedOn) ? latest() : recordedOn;
    }

    /** English for a reader, such as "about August 2025" or "since 2024". */
    public String inWords() {
        return isInterval() ? EdtfWords.interval(start, end) : EdtfWords.single(start);
    }

    /**
     * As a sentence has it of what happened: "on 16 June 2025", "in June 2025", "since 2024", "between 14 June 2025 and 15
     * June 2025", "by 2024, on a day that is not known".
     */
    public String inSentence() {
        if (isInterval()) {
            return EdtfWords.happened(start, end);
        }
        return approximate() || uncertain() ? inWords() : EdtfWords.placed(start);
    }

    /** "June to August 2026" where this is one season; empty otherwise. */
    public Optional<String> monthsOfSeason() {
        return isInterval() ? Optional.empty() : EdtfWords.monthsOfSeason(start);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Says in one clear sentence why a text is not a date that the ledger reads. */
    public static final class Malformed extends IllegalArgumentException {

        Malformed(String sentence) {
            super(sentence);
        }
    }
}
