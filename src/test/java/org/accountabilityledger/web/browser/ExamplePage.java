package org.accountabilityledger.web.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every kind of page, by an address on the demonstration, and the looks that a kind can take: filled, filtered, empty,
 * past, refused. In an address {@code {moment}} stands for one at which a correction had become known.
 */
record ExamplePage(String address, int status) {

    private static final List<String> FOUND = List.of(
            "/",
            "/?validOn=2004-01-01",
            "/?knownAt=2000-01-01",
            "/commitments",
            "/commitments?gap=not-yet-assessed&sort=due&order=desc",
            "/commitments?outcome=OUTSTANDING",
            "/reviews/closed-cases-review",
            "/reviews/closed-cases-review?validOn=2025-06-10",
            "/commitments/asylum-hotels",
            "/commitments/local-inquiries",
            "/commitments/example-northshire-register",
            "/as-of/{moment}/reviews/closed-cases-review",
            "/reviews/closed-cases-review/history",
            "/reviews/closed-cases-review/figures",
            "/commitments/national-inquiry/figures",
            "/recommendations/army-strength/figures",
            "/recommendations/iicsa-recommendations",
            "/recommendations/casey-2/history",
            "/reviews/south-yorkshire-officers/history?entry=4",
            "/allegations/officers-abuse-2025/history?entry=2",
            "/institutions/home-office/history",
            "/measures",
            "/measures/days-to-promise",
            "/recommendations",
            "/commitments?claim=NONE&closed=false",
            "/recommendations/casey-2",
            "/recommendations/national-inquiry-call",
            "/recommendations/example-one-register",
            "/recommendations/example-one-register/letters",
            "/recommendations/casey-1/letters",
            "/reviews",
            "/reviews/casey-audit",
            "/reviews/ipcc-iopc-47-officers",
            "/allegations",
            "/allegations/keighley-concerns-2003",
            "/institutions",
            "/institutions/home-office",
            "/institutions/independent-office-for-police-conduct",
            "/sources",
            "/sources/s01",
            "/consultations/casey",
            "/clock-rules",
            "/clock-rules/police-conduct-recommendation",
            "/due",
            "/due?when=overdue",
            "/duties",
            "/duties?answeredBy=home-office",
            "/outstanding",
            "/outstanding?institution=home-office",
            "/slippage",
            "/silent-changes",
            "/gaps",
            "/gaps?list=in-principle",
            "/gaps?list=nothing-promised",
            "/timeline",
            "/timeline?by=known&withdrawals=true",
            "/as-of/{moment}/timeline",
            "/changes",
            "/changes?from=2025-06-03&to=2025-11-05&by=valid",
            "/changes?by=valid&from=1900-01-01&kind=figures",
            "/compare/2025-06-03...2025-11-05?by=valid",
            "/compare/2025-06-03...2025-11-05/reviews/closed-cases-review?by=valid",
            "/compare/2025-06-03...2025-11-05/recommendations/casey-2?by=valid",
            "/compare/2025-06-03...2025-11-05/institutions/home-office?by=valid",
            "/search",
            "/search?q=forces+cases",
            "/search?q=nobody-wrote-this",
            "/search?q=inquiry&validOn=2025-06-10",
            "/reversals",
            "/methodology",
            "/crosswalk",
            "/data",
            "/accessibility",
            "/about",
            "/status",
            "/views",
            "/api");

    private static final List<ExamplePage> REFUSED = List.of(
            new ExamplePage("/nowhere", 404),
            new ExamplePage("/commitments/unheard", 404),
            new ExamplePage("/reviews/closed-cases-review?validOn=2001-01-01", 404),
            new ExamplePage("/commitments?knownAt=yesterday", 400),
            new ExamplePage("/gaps?list=gossip", 400));

    static List<ExamplePage> all() {
        return Stream.concat(FOUND.stream().map(address -> new ExamplePage(address, 200)), REFUSED.stream()).toList();
    }

    @Override
    public String toString() {
        return address;
    }
}
