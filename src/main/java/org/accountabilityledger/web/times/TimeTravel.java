package org.accountabilityledger.web.times;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Moment;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.times.Present;
import org.accountabilityledger.reading.times.Standpoint;
import org.accountabilityledger.reading.times.Steps;
import org.accountabilityledger.web.Pages;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every page for the valid day and the known moment that its address or {@code Accept-Datetime} names, and is
 * the TimeGate of each (RFC 7089, pattern 1.1).
 */
public final class TimeTravel implements Filter {

    /** What a TimeMap is as JSON. */
    public static final Class<?> TIMEMAP = TimeMap.Json.class;

    private static final String ACCEPT_DATETIME = "Accept-Datetime";
    private static final Pattern COMPARED_WITH_NOW = Pattern.compile("(/compare/[^/]+\\.\\.\\.)now(/.*)?");

    private static final Pattern COMPARED = Pattern.compile("/compare/.*");

    private final Past past;
    private final Bars bars;
    private final Present present;
    private final Clock clock;
    private final JsonMapper json;
    private final WeakTags tags;

    /** @param release of the product: what it says of the same rows may be other words than before */
    public TimeTravel(Pages pages, Journal journal, Steps steps, Present present, Clock clock, JsonMapper json,
            String release) {
        this.past = new Past(journal, steps, pages, new Digests(pages, json, present), clock.getZone());
        this.tags = new WeakTags(present, release);
        this.bars = new Bars(past, clock);
        this.present = present;
        this.clock = clock;
        this.json = json;
    }

    /** Whether what is at that address is about the ledger itself, or names its moments on its own. */
    public static boolean isTimeless(String path) {
        return Address.isTimeless(path);
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
        } else if (COMPARED_WITH_NOW.matcher(request.getRequestURI()).matches()) {
            // Pages that link there are kept for long: only when it is followed is it known which day it is.
            response.setStatus(HttpServletResponse.SC_FOUND);
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setHeader(HttpHeaders.LOCATION, COMPARED_WITH_NOW.matcher(request.getRequestURI())
                    .replaceFirst("$1" + LocalDate.now(clock) + "$2") + query);
        } else if (Address.isTimeless(request.getRequestURI())) {
            response.addHeader(HttpHeaders.LINK, "<http://mementoweb.org/terms/donotnegotiate>; rel=\"type\"");
            timeless(request, response, chain);
        } else {
            travel(new Exchange(request, response, chain, tags)).run();
        }
    }

    /** What names its moments on its own is answered by what is known now, or was known at a moment. */
    private void timeless(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Exchange exchange = new Exchange(request, response, chain, tags);
        if (!COMPARED.matcher(request.getRequestURI()).matches()) {
            exchange.pass(OfTheNode.is(request.getRequestURI()) ? Standpoint.NOW : present.standpoint());
            return;
        }
        exchange.pass(compared(Requested.of(request), request));
    }

    private Standpoint compared(Requested asked, HttpServletRequest request) {
        try {
            Address address = asked.address(past::example);
            Optional<Instant> knownAt = asked.knownAt().map(text -> Written.moment("'knownAt'", text, past.zone()));
            if (address.examples()) {
                Address without = address.withExamples(false).page();
                new ExampleBar(address.isOfFile(), knownAt.map(without::knownAt).orElseGet(without::original))
                        .hangOn(request);
            }
            return knownAt.map(moment -> new Standpoint(Optional.empty(), Optional.of(past.positionAt(moment))))
                    .orElseGet(present::standpoint).seeing(address.examples());
        } catch (BadQuestion refused) {
            Refusals.hangOn(request, refused);
            return Standpoint.NOW;
        }
    }

    /** How it is answered: refused is only what was asked, never what came of it, or there would be two answers. */
    private Answers.Act travel(Exchange exchange) {
        Requested asked = Requested.of(exchange.request());
        try {
            if (Address.isTimeless(asked.plain().path())) {
                throw new NoMemento("There is one state of this page: it is about the ledger itself, or about moments "
                        + "that it names.");
            }
            return switch (asked.door()) {
                case PAGE -> page(asked, exchange);
                case MEMENTO -> memento(asked, exchange);
                case TIMEMAP -> timemap(asked, exchange);
            };
        } catch (BadQuestion | NoMemento refused) {
            exchange.link(exchange.links(asked.plain()).toTheGate());
            Refusals.hangOn(exchange.request(), refused);
            return () -> exchange.answer(Visit.now(asked.plain(), Standpoint.NOW), false);
        }
    }

    private Answers.Act page(Requested asked, Exchange exchange) {
        exchange.response().addHeader(HttpHeaders.VARY, ACCEPT_DATETIME);
        Address address = asked.address(past::example);
        exchange.link(exchange.links(address).toTheGate());
        Visit visit = visit(address, asked.knownAt()).goingOn(asked.cursor());
        PageChanges changes = past.of(address, exchange);
        String wanted = exchange.request().getHeader(ACCEPT_DATETIME);
        Optional<Moment> gate = wanted == null || visit.knownAt().isPresent() ? Optional.empty()
                : changes.upTo(past.positionAt(Written.acceptDatetime(wanted))).or(changes::first);
        if (gate.isPresent()) {
            return () -> exchange.leadTo(address.first(), gate.get().recordedAt());
        }
        return show(visit, changes, false, exchange);
    }

    /** What will be known in the future is what is known now. */
    private Visit visit(Address address, Optional<String> knownAt) {
        return knownAt.map(text -> Written.moment("'knownAt'", text, past.zone()))
                .filter(moment -> !moment.isAfter(clock.instant()))
                .map(moment -> Visit.known(address, moment, past.positionAt(moment), past.day(moment)))
                .orElseGet(() -> Visit.now(address, present.standpoint()));
    }

    private Answers.Act memento(Requested asked, Exchange exchange) {
        Address address = asked.address(past::example);
        if (asked.knownAt().isPresent()) {
            throw new BadQuestion("An address behind /as-of/ says already as of when it is known: leave out 'knownAt'.");
        }
        Instant wanted = Written.moment("What stands behind /as-of/", asked.moment(), past.zone());
        PageChanges changes = past.of(address, exchange);
        Moment change = changes.upTo(past.positionAt(wanted)).orElseThrow(() -> new NoMemento(
                "At that moment the ledger knew nothing of this page."));
        if (!asked.moment().equals(change.recordedAt().toString())) {
            return () -> exchange.leadTo(address, change.recordedAt());
        }
        exchange.link(exchange.links(address).ofMemento(change, changes));
        // The page for people leads on to the next change: while there is none, it is not what it will be.
        boolean forGood = !address.isForPeople() || changes.after(change).isPresent();
        return show(Visit.memento(address, change, past.day(change.recordedAt())).goingOn(asked.cursor()), changes, forGood, exchange);
    }

    private Answers.Act show(Visit visit, PageChanges changes, boolean forGood, Exchange exchange) {
        if (visit.address().isForPeople()) {
            bars.of(visit, changes).hangOn(exchange.request());
        }
        return () -> exchange.answer(visit, forGood);
    }

    private Answers.Act timemap(Requested asked, Exchange exchange) {
        Address address = asked.address(past::example);
        LocalDate day = address.validOn().orElseGet(() -> LocalDate.now(clock));
        Moment last = past.latest().orElseThrow(() -> new NoMemento("The ledger knows of no page yet: nothing is on "
                + "record."));
        if (!past.says(address, day, last, exchange)) {
            // Why there is none, the page says best.
            return () -> exchange.answer(Visit.now(address.json(), Standpoint.NOW), false);
        }
        TimeMap map = new TimeMap(exchange.links(address), past.of(address, exchange).told());
        return switch (asked.form()) {
            case LINKS -> told(MementoLinks.FORMAT, map.asLinks().getBytes(StandardCharsets.UTF_8), exchange);
            case JSON -> told("application/json", json.writeValueAsBytes(map.told()), exchange);
        };
    }

    private static Answers.Act told(String type, byte[] body, Exchange exchange) {
        return () -> exchange.tell(type, body);
    }
}
