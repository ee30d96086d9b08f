package org.accountabilityledger.web.doors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.RawRequest;
import org.accountabilityledger.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

/** What goes wrong once an answer is being made never leads to a second one, whatever moment it was asked for. */
class AnsweredOnceTest {

    private static final List<String> ANSWERED = Collections.synchronizedList(new ArrayList<>());
    private static Node node;
    private static String recordedAt;

    /** The last before the pages: what they said is sent, and then it breaks as a question does. */
    private static Filter breaking() {
        return (request, response, chain) -> {
            chain.doFilter(request, response);
            if (request.getParameter("size") != null) {
                ANSWERED.add(((HttpServletRequest) request).getRequestURI());
                response.flushBuffer();
                throw new BadQuestion("Too late.");
            }
        };
    }

    @BeforeAll
    static void a_ledger_whose_answers_break() {
        node = Node.with(FilterRegistrationBean.class, new FilterRegistrationBean<>(breaking()), TestDatabase.migrated());
        Visitor visitor = Visitor.of(node);
        visitor.records("register-source", """
                {"source":"s1","occurredOn":"2025-06-16","publisher":"The Gazette","title":"A report",
                 "publishedOn":"2025-06-16","sourceKind":"NEWS_REPORT"}""");
        recordedAt = visitor.json("/timeline.json").at("/items/0/recordedAt").asString();
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @BeforeEach
    void nothing_was_answered() {
        ANSWERED.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sources?size=25", "/sources.json?size=25", "/sources.csv?size=25", "/sources.atom?size=25",
        "/sources?size=25&validOn=2025-06-20", "/sources?size=25&knownAt=2999-01-01", "/as-of/%s/sources?size=25",
        "/as-of/%s/sources.csv?size=25", "/sources?size=25&knownAt=nonsense", "/api?size=25",
        "/compare/2025-01-01...2025-02-01?size=25", "/compare/2025-01-01...2025-02-01?size=25&knownAt=2999-01-01"})
    void what_breaks_behind_an_answer_is_answered_once(String address) {
        RawRequest.received(node.port(), RawRequest.of("GET " + address.formatted(recordedAt) + " HTTP/1.1"));
        assertThat(ANSWERED).hasSize(1);
    }
}
