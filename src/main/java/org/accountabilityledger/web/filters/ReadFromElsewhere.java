package org.accountabilityledger.web.filters;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/** What everybody may read may be read by pages elsewhere; what records may not be sent by them. */
public final class ReadFromElsewhere {

    private static final Set<String> ASKING = Set.of("GET", "HEAD", "OPTIONS");

    private ReadFromElsewhere() {
    }

    public static CorsFilter filter() {
        CorsConfiguration reading = new CorsConfiguration();
        reading.addAllowedOrigin(CorsConfiguration.ALL);
        reading.setAllowedMethods(List.of("GET", "HEAD"));
        reading.setAllowedHeaders(List.of("Accept-Datetime", HttpHeaders.IF_NONE_MATCH));
        reading.setExposedHeaders(List.of(HttpHeaders.LINK, HttpHeaders.ETAG, "Memento-Datetime",
                HttpHeaders.RETRY_AFTER));
        CorsFilter filter = new CorsFilter(request -> ASKING.contains(request.getMethod()) ? reading : null);
        filter.setCorsProcessor(new DefaultCorsProcessor() {
            // Its body is written where all others are.
            @Override
            protected void rejectRequest(ServerHttpResponse response) {
                response.setStatusCode(HttpStatus.FORBIDDEN);
            }
        });
        return filter;
    }
}
