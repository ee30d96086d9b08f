package org.accountabilityledger.web.times;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;

/**
 * A page apart from the moment for which it is asked, and its addresses in time. The valid day is a part of what a page
 * is about, the known moment is not: a page on a valid day has a past of its own.
 *
 * @param query what else was asked, as it was written
 * @param examples whether made-up examples are shown: on the page of one, and on a list that is asked for them
 */
record Address(String path, String query, Optional<LocalDate> validOn, boolean examples) {

    static final String EXAMPLES = "examples";
    static final String SHOW = "show";

    static final String AS_OF = "/as-of/";
    static final String TIMEMAP = "/timemap/";
    static final String JSON = ".json";
    // A measure is no file.
    private static final Pattern FILE = Pattern.compile("/(?!measures/)([a-z]+(?:-[a-z]+)*)s/([^/.]+)(?:/[a-z]+)?");
    private static final Pattern FOR_PROGRAMS = Pattern.compile("\\.[a-z]+$");
    private static final Pattern TIMELESS = Pattern.compile("/(assets|api|views|status|actuator|compare|error)([/.].*)?");

    private static final Pattern COMPARED = Pattern.compile("^/compare/[^/]+/");

    static Address of(String path, String query, Optional<LocalDate> validOn) {
        String rest = query == null ? "" : Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.matches("(validOn|knownAt|after|examples)(=.*)?"))
                .collect(Collectors.joining("&"));
        return new Address(path, rest, validOn, false);
    }

    /** Whether it is about the ledger itself, or names its moments on its own: there is one state of it. */
    static boolean isTimeless(String path) {
        return TIMELESS.matcher(path).matches();
    }

    /** The file that it is about, in whichever form, or at two moments; empty if it is a list. */
    Optional<FileRef> file() {
        Matcher file = FILE.matcher(FOR_PROGRAMS.matcher(COMPARED.matcher(path).replaceFirst("/")).replaceFirst(""));
        try {
            return file.matches() ? Optional.of(new FileRef(file.group(1), file.group(2))) : Optional.empty();
        } catch (IllegalArgumentException notAReference) {
            return Optional.empty();
        }
    }

    boolean isJson() {
        return path.endsWith(JSON);
    }

    /** Whether it is read by people, and so leads on from where it stands. */
    boolean isForPeople() {
        return !FOR_PROGRAMS.matcher(path).find();
    }

    /** The same reading for programs. */
    Address json() {
        String stem = page().path();
        return isJson() ? this : new Address((stem.equals("/") ? "/index" : stem) + JSON, query, validOn, examples);
    }

    /** The same reading for people. */
    Address page() {
        String stem = FOR_PROGRAMS.matcher(path).replaceFirst("");
        return new Address(stem.equals("/index") || stem.isEmpty() ? "/" : stem, query, validOn, examples);
    }

    Address on(LocalDate day) {
        return new Address(path, query, Optional.of(day), examples);
    }

    Address withExamples(boolean shown) {
        return new Address(path, query, validOn, shown);
    }

    /** Whether it is about one file, in whichever form, or about its state at two moments. */
    boolean isOfFile() {
        return file().isPresent();
    }

    /** The first page of the list: where a walk goes on is of one moment alone. */
    Address first() {
        return new Address(path, Arrays.stream(query.split("&")).filter(pair -> !pair.startsWith("cursor="))
                .collect(Collectors.joining("&")), validOn, examples);
    }

    /** As it is known now. */
    String original() {
        return path + parameters(Optional.empty());
    }

    String memento(Instant moment) {
        return AS_OF + moment + original();
    }

    /** As it was known at a moment that need not be one of its changes. */
    String knownAt(Instant moment) {
        return path + parameters(Optional.of(moment));
    }

    String timemap() {
        // The JSON of a TimeMap has the address that the TimeMap of the JSON would have.
        return TIMEMAP.substring(0, TIMEMAP.length() - 1) + path + (isJson() ? ".link" : "")
                + parameters(Optional.empty());
    }

    private String parameters(Optional<Instant> moment) {
        // The page of an example shows it anyway.
        boolean asked = examples && !isOfFile();
        String all = Stream.of(Optional.of(query).filter(text -> !text.isEmpty()), validOn.map(day -> "validOn=" + day),
                moment.map(at -> "knownAt=" + at), asked ? Optional.of(EXAMPLES + "=" + SHOW)
                        : Optional.<String>empty()).flatMap(Optional::stream).collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : "?" + all;
    }
}
