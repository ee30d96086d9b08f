package org.accountabilityledger.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.web.problems.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.util.UriUtils;

/**
 * Answers an address without an ending in the form that {@code Accept} prefers, as if it had the ending of that form. An
 * ending wins over whatever is accepted.
 */
public final class AcceptedForm extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern OF_ONE_FORM = Pattern.compile("/(assets|actuator|api/|timemap|error)([/.].*)?|.*\\.[a-z]+");
    private static final Pattern MOMENT = Pattern.compile("^/as-of/[^/]+");

    private final transient List<Form<?>> forms;
    private final transient PageMethods pages;
    private final transient ProblemAnswer problems;

    public AcceptedForm(List<Form<?>> forms, PageMethods pages, ProblemAnswer problems) {
        this.forms = forms;
        this.pages = pages;
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String page = MOMENT.matcher(path).replaceFirst("");
        if (!READING.contains(request.getMethod()) || OF_ONE_FORM.matcher(page).matches() || !pages.answer(page)) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        Optional<Function<String, String>> preferred = accepted(request).stream()
                .flatMap(type -> address(type, page).stream()).findFirst();
        if (preferred.isPresent()) {
            String form = path.substring(0, path.length() - page.length()) + preferred.get().apply(page);
            chain.doFilter(form.equals(path) ? request : new Ended(request, form), response);
        } else {
            problems.write(refusal(page), new Ended(request, JsonForm.ENDING), response);
        }
    }

    /** Where the page is in that form. */
    private Optional<Function<String, String>> address(MediaType type, String page) {
        return type.isCompatibleWith(MediaType.TEXT_HTML) ? Optional.of(Function.identity())
                : there(page, form -> type.isCompatibleWith(form.type())).findFirst().map(form -> form::at);
    }

    /** The forms in which the page is there, of these; no browser asks for one. */
    private Stream<Form<?>> there(String page, Predicate<Form<?>> which) {
        return forms.stream().filter(which).filter(form -> pages.answer(form.at(page)));
    }

    private Problem refusal(String page) {
        return new Problem(406, "not-acceptable", "Not in this form.", "This page is there as "
                + Stream.concat(Stream.of(MediaType.TEXT_HTML), there(page, _ -> true).map(Form::type)).map(MediaType::toString)
                        .collect(Collectors.joining(", ")) + "; the header Accept asks for none of them.");
    }

    /** The most preferred first; all, where nothing is said that can be read. */
    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            List<MediaType> accepted = new ArrayList<>(MediaType.parseMediaTypes(
                    Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
            MimeTypeUtils.sortBySpecificity(accepted);
            List<MediaType> wanted = accepted.stream().filter(type -> type.getQualityValue() > 0).toList();
            return accepted.isEmpty() ? List.of(MediaType.ALL) : wanted;
        } catch (InvalidMediaTypeException unreadable) {
            return List.of(MediaType.ALL);
        }
    }

    private static final class Ended extends HttpServletRequestWrapper {

        private final String path;

        private Ended(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return UriUtils.decode(path, "UTF-8");
        }

        @Override
        public StringBuffer getRequestURL() {
            String whole = super.getRequestURL().toString();
            return new StringBuffer(whole.substring(0, whole.length() - super.getRequestURI().length())).append(path);
        }
    }
}
