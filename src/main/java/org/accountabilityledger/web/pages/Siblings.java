package org.accountabilityledger.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.accountabilityledger.web.times.Href;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page in all of its forms.
 *
 * @param itself for people
 * @param others for programs
 */
record Siblings(Sibling itself, List<Sibling> others) {

    private static final String CONTEXT = "http://www.w3.org/ns/json-ld#context";

    static Siblings of(Page<?> page, List<Form<?>> forms, HttpServletRequest request) {
        String path = request.getRequestURI();
        List<Form<?>> linked = forms.stream().filter(form -> form.isLinkedFrom(page)).toList();
        String stem = linked.stream().map(Form::ending).filter(path::endsWith).findFirst()
                .map(ending -> path.substring(0, path.length() - ending.length())).orElse(path);
        String people = stem.equals("/index") || stem.isEmpty() ? "/" : stem;
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return new Siblings(new Sibling("This page", MediaType.TEXT_HTML_VALUE, people + query),
                linked.stream().map(form -> form.sibling(people, query)).toList());
    }

    /** Names them to programs (RFC 8288), from the same day and moment; and where it says how they are written. */
    void link(HttpServletRequest request, HttpServletResponse response) {
        String here = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        String path = request.getRequestURI();
        if (!path.equals(itself.path())) {
            alternate(itself, here, request, response);
        }
        others.stream().filter(each -> !path.equals(each.path()))
                .forEach(each -> alternate(each, here, request, response));
        if (path.endsWith(JsonForm.ENDING)) {
            response.addHeader(HttpHeaders.LINK, "<" + here + "/context.jsonld>; rel=\"" + CONTEXT
                    + "\"; type=\"application/ld+json\"");
        }
        response.addHeader(HttpHeaders.LINK, "<" + here + "/data>; rel=\"describedby\"; type=\"text/html\"");
    }

    private static void alternate(Sibling sibling, String here, HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.LINK, "<%s%s>; rel=\"alternate\"; type=\"%s\"".formatted(here,
                Href.to(sibling.address()), sibling.type()));
    }
}
