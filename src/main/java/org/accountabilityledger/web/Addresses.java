package org.accountabilityledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.accountabilityledger.accountability.FileId;

/** Where the page of a file is: a plural of its kind and its reference, for good. */
public final class Addresses {

    private static final Set<String> COMPARED = Set.of("commitment", "recommendation", "institution");

    private Addresses() {
    }

    public static String of(FileId file) {
        return of(file.kind(), file.reference());
    }

    public static String of(String kind, String reference) {
        return "/" + kind + "s/" + reference;
    }

    /** The page of a file, at one of its entries. */
    public static String of(FileId file, long number) {
        return of(file) + "#entry-" + number;
    }

    /** The page of a file as the ledger knew it at a moment. */
    public static String knownAt(Instant moment, FileId file) {
        return "/as-of/" + moment + of(file);
    }

    /** The page of a file, on a valid day. */
    public static String validOn(LocalDate day, FileId file) {
        return of(file) + "?validOn=" + day;
    }

    /** What one entry changed on the page of its file, compared with the moment before: the journal counts so finely. */
    public static String introduced(Instant recordedAt, FileId file) {
        return "/compare/" + recordedAt.minus(1, ChronoUnit.MICROS) + "..." + recordedAt + of(file);
    }

    /** What changed on the page of a file since a moment. */
    public static String since(Instant moment, FileId file) {
        return "/compare/" + moment + "...now" + of(file);
    }

    /** Whether the pages of files of that kind can be compared. */
    public static boolean compares(String kind) {
        return COMPARED.contains(kind);
    }
}
