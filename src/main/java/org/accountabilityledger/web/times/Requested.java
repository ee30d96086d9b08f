package org.accountabilityledger.web.times;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.reading.BadQuestion;
import org.springframework.web.util.UriUtils;

/**
 * A request taken apart: the page, and what was said of time, as it was written.
 *
 * @param moment what stands behind {@code /as-of/}
 * @param form how a TimeMap is to be told
 */
record Requested(Door door, Form form, String moment, Address plain, Optional<String> validOn,
        Optional<String> knownAt, Optional<String> cursor, Optional<String> examples) {

    /** By which of a page's addresses it is asked for. */
    enum Door { PAGE, MEMENTO, TIMEMAP }

    /** The two forms of a TimeMap. */
    enum Form { LINKS, JSON }

    private static final String LINK = ".link";

    static Requested of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith(Address.AS_OF)) {
            String rest = path.substring(Address.AS_OF.length());
            int slash = rest.indexOf('/');
            String moment = UriUtils.decode(slash < 0 ? rest : rest.substring(0, slash), StandardCharsets.UTF_8);
            return of(request, Door.MEMENTO, Form.LINKS, moment, slash < 0 ? "/" : rest.substring(slash));
        }
        if (path.startsWith(Address.TIMEMAP)) {
            String page = path.substring(Address.TIMEMAP.length() - 1);
            if (page.endsWith(LINK)) {
                return of(request, Door.TIMEMAP, Form.LINKS, "", page.substring(0, page.length() - LINK.length()));
            }
            boolean told = page.endsWith(Address.JSON);
            String stem = told ? page.substring(0, page.length() - Address.JSON.length()) : page;
            return of(request, Door.TIMEMAP, told ? Form.JSON : Form.LINKS, "",
                    stem.isEmpty() || stem.equals("/index") ? "/" : stem);
        }
        return of(request, Door.PAGE, Form.LINKS, "", path);
    }

    /** The page, on the valid day that was asked for; with examples, if they were, or if it is the page of one. */
    Address address(Predicate<FileRef> example) {
        if (examples.filter(asked -> !asked.equals(Address.SHOW)).isPresent()) {
            throw new BadQuestion("'" + Address.EXAMPLES + "' is left out, or it is '" + Address.SHOW + "'.");
        }
        boolean shown = plain.file().map(example::test).orElse(examples.isPresent());
        Address page = plain.withExamples(shown);
        return validOn.map(day -> page.on(Written.day("'validOn'", day))).orElse(page);
    }

    private static Requested of(HttpServletRequest request, Door door, Form form, String moment, String path) {
        return new Requested(door, form, moment, Address.of(path, request.getQueryString(), Optional.empty()),
                said("validOn", request), said("knownAt", request),
                said(ListCursor.PARAMETER, request), said(Address.EXAMPLES, request));
    }

    /** A form that was sent with a day left empty asked nothing there; two different days are no day. */
    private static Optional<String> said(String name, HttpServletRequest request) {
        return Optional.of(Stream.ofNullable(request.getParameterValues(name)).flatMap(Stream::of)
                .map(String::strip).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" and ")))
                .filter(text -> !text.isEmpty());
    }
}
