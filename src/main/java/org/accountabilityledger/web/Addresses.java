package org.accountabilityledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.kinds.FileKind;
import org.accountabilityledger.web.problems.Problems;
import org.accountabilityledger.web.problems.Refused;
import org.springframework.http.HttpStatus;

/** Where the page of a file is: a plural of its kind and its reference, for good. */
public final class Addresses {

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

    /** Below which there are files, as an address pattern has them: nothing else there has the forms of a file. */
    public static String plurals() {
        return Arrays.stream(FileKind.values()).map(kind -> kind.key() + "s").collect(Collectors.joining("|"));
    }

    /**
     * The kind of the files whose pages are below such a part of an address: {@code clock-rules}.
     *
     * @throws Refused if there are none
     */
    public static FileKind kind(String plural) {
        return kind(plural, kind -> true);
    }

    /**
     * The same of those that can be compared.
     *
     * @throws Refused if there are none
     */
    public static FileKind compared(String plural) {
        return kind(plural, FileKind::isCompared);
    }

    private static FileKind kind(String plural, Predicate<FileKind> which) {
        return Arrays.stream(FileKind.values()).filter(which).filter(kind -> plural.equals(kind.key() + "s")).findFirst()
                .orElseThrow(() -> new Refused(Problems.of(HttpStatus.NOT_FOUND.value())));
    }

    /** Whether the pages of files of that kind can be compared. */
    public static boolean compares(String kind) {
        return FileKind.find(kind).filter(FileKind::isCompared).isPresent();
    }
}
