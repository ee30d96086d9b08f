package org.accountabilityledger.web.times;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.reading.times.Standpoint;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One request, its answer, and the rest of the house behind it. */
record Exchange(HttpServletRequest request, HttpServletResponse response, FilterChain chain, WeakTags tags) {

    MementoLinks links(Address address) {
        return new MementoLinks(ServletUriComponentsBuilder.fromContextPath(request).toUriString(), address.first());
    }

    /** What is asked, apart from when. */
    MultiValueMap<String, String> asked() {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, List.of(values)));
        asked.keySet().removeAll(AskedAs.STANDPOINT);
        return asked;
    }

    void link(String links) {
        response.setHeader(HttpHeaders.LINK, links);
    }

    void leadTo(Address address, Instant moment) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, links(address).here() + address.memento(moment));
    }

    void answer(Visit visit, boolean forGood) throws IOException, ServletException {
        boolean held = visit.address().isForPeople() || visit.address().isJson();
        Answers.send(visit, forGood, held ? Optional.empty() : Optional.of(tags.of(visit)), this);
    }

    /** As it is, from a standpoint. */
    void pass(Standpoint from) throws IOException, ServletException {
        Answers.in(from::look, () -> chain.doFilter(request, response));
    }

    void tell(String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, Answers.REVALIDATED);
        Answers.write(body, true, request, response);
    }
}
