package org.accountabilityledger.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accountabilityledger.access.Actor;
import org.accountabilityledger.access.CommandKey;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.access.Envelope;
import org.accountabilityledger.access.Gate;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.CheckDeadlines;
import org.accountabilityledger.accountability.commitment.CommitmentId;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.testing.Demonstrated;
import org.accountabilityledger.testing.Frame;
import org.accountabilityledger.testing.Node;
import org.accountabilityledger.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of commitments, recommendations and gaps, as people and programs read them: the Casey case, and more. */
class CommitmentPagesTest {

    private static final Actor CLERK = new Actor("clerk");
    private static Node node;

    @BeforeAll
    static void casey_is_recorded_and_a_promise_that_was_moved_claimed_and_disputed() {
        node = Node.on(Demonstrated.database());
        send("make-commitment", """
                {"commitment":"patrols","occurredOn":"2025-01","statedBy":"home-office",
                 "citations":[{"source":"s02"}],"title":"More <patrols>","owner":"home-office",
                 "words":"There will be more patrols.","due":"2025-04-30",
                 "note":"Inferred (†)."}""");
        send("make-commitment", """
                {"commitment":"entered-twice","occurredOn":"2025-01","statedBy":"home-office",
                 "citations":[{"source":"s02"}],"title":"Entered twice","owner":"home-office","words":"Again."}""");
        send("defer-deadline", about("patrols", "2025-05-10", "home-office", """
                "to":"2025-09-30","reason":"It took longer."}"""));
        send("claim-fulfilment", about("patrols", "2025-06-02", "home-office", """
                "words":"All patrols are out."}"""));
        send("assess-delivery", about("patrols", "2025-06-20", "house-of-commons-home-affairs-committee", """
                "finding":"LIMITED","words":"Half of them are."}"""));
        send("dispute-assessment", about("patrols", "2025-06-21", "home-office", """
                "assessment":4,"words":"They counted too early."}"""));
        send("withdraw-commitment-entry", about("entered-twice", "2025-02", "home-office", """
                "entry":1,"reason":"It is the same promise."}"""));
        send("make-commitment", """
                {"commitment":"lights","occurredOn":"2025-01","statedBy":"home-office",
                 "citations":[{"source":"s02"}],"title":"New lights","owner":"home-office",
                 "words":"There will be lights.","due":"2025-21","dueInWords":"by spring 2025"}""");
        send("record-consultation", """
                {"consultation":"patrols","occurredOn":"2025-10-02","citations":[{"source":"s02"}],
                 "upTo":"2025-10-02","files":["commitment:patrols","commitment:lights"]}""");
        send("set-milestone", about("lights", "2025-02", "home-office", """
                "milestone":"first-lamp","words":"The first lamp.","due":"2025-03","dueInWords":"in March"}"""));
        send("defer-deadline", about("lights", "2025-09", "home-office", """
                "toInWords":"in due course","reason":"There is no copper."}"""));
        check("lights");
        send("reach-milestone", about("lights", "2025-03-20", "home-office", """
                "milestone":"first-lamp"}"""));
    }

    @AfterAll
    static void node_stops() {
        node.close();
    }

    @Test
    void closed_cases_are_counted_as_the_sources_have_it() {
        JsonNode item = json("/reviews/closed-cases-review.json");
        assertThat(figures(item, "cases-identified")).containsExactly("287", "more than 800", "a forecast of 1,000");
        assertThat(figures(item, "cases-referred")).containsExactly("1,273");
        assertThat(figures(item, "returns-received")).containsExactly("about 21 of 43");
        assertThat(figures(item, "forces-that-referred")).containsExactly("23 of 43");
        assertThat(figures(item, "rape-allegations-given-priority")).containsExactly("236 of 1,273");
        assertThat(latest(item, "cases-identified")).isEqualTo("more than 800");
        JsonNode promise = json("/commitments/national-inquiry.json");
        JsonNode listed = stream(json("/commitments.json?institution=hm-government").get("items"))
                .filter(each -> each.get("reference").asString().equals("national-inquiry")).findFirst().orElseThrow();
        assertThat(listed.get("measures")).isEqualTo(promise.get("measures")).isNotEmpty();
    }

    @Test
    void withdrawn_count_is_struck_through_and_a_note_stands_beside_its_figure() {
        Document page = page("/reviews/closed-cases-review");
        assertThat(page.select("li.withdrawn s")).isNotEmpty();
        assertThat(page.select("#measure-returns-received ~ div .note").text()).contains("It is not said which forces");
    }

    @Test
    void nothing_but_what_is_made_up_is_overdue_in_the_demonstration() {
        assertThat(references("/commitments.json?schedule=OVERDUE")).containsExactly("patrols");
        assertThat(references("/commitments.json?originalSchedule=OVERDUE&examples=show")).containsExactly("example-northshire-register",
                "lights", "patrols");
        assertThat(references("/recommendations.json?reply=OVERDUE&examples=show")).containsExactly("example-one-register");
    }

    @Test
    void claim_finding_and_dispute_stand_beside_each_other() {
        Document page = page("/commitments/patrols");
        assertThat(page.select(Frame.HEADING)).singleElement().extracting(Element::text).isEqualTo("More <patrols>");
        assertThat(page.select("ul.tags li").eachText()).containsExactly(
                "The institution says: claimed complete (2 June 2025)",
                "The evidence supports: limited delivery (20 June 2025, disputed)",
                "Schedule: due on 30 September 2025, overdue by 2 days, sources consulted up to 2 October 2025; "
                        + "against the first day: due on 30 April 2025, overdue by 155 days, sources consulted up to 2 October 2025");
        assertThat(page.select(".sides blockquote").eachText()).containsExactly("All patrols are out.",
                "Half of them are.", "They counted too early.");
        assertThat(page.select(Frame.STATUS).text()).contains("Promised in January 2025",
                "Found on 20 June 2025 by the House of Commons Home Affairs Committee: limited delivery. "
                        + "The finding is disputed.");
    }

    @Test
    void both_deadlines_and_the_deferral_between_them_are_told() {
        JsonNode file = json("/commitments/patrols.json");
        assertThat(file.at("/originalDue/edtf").asString()).isEqualTo("2025-04-30");
        assertThat(file.at("/currentDue/edtf").asString()).isEqualTo("2025-09-30");
        assertThat(file.at("/schedule/original/days").asLong()).isEqualTo(155);
        assertThat(file.at("/schedule/current/days").asLong()).isEqualTo(2);
        assertThat(file.at("/deadlineMoves/0/afterExpiry").asBoolean()).isTrue();
        assertThat(page("/commitments/patrols").select("#deadlines ~ div td").eachText())
                .contains("30 April 2025", "30 September 2025", "moved after it had passed", "It took longer.");
    }

    @Test
    void imprecise_deadlines_say_how_they_are_read() {
        JsonNode file = json("/commitments/lights.json");
        assertThat(file.at("/originalDue/words").asString()).isEqualTo("by spring 2025");
        assertThat(file.at("/originalDue/readAs").asString()).isEqualTo(
                "“by spring 2025” is read as March to May 2025: in time to the end of 31 May 2025");
        assertThat(file.at("/currentDue/readAs").asString())
                .isEqualTo("“in due course” names no calendar day, so it is never counted as overdue");
        assertThat(file.at("/milestones/0/due/readAs").asString())
                .isEqualTo("“in March” is read as March 2025: in time to the end of 31 March 2025");
        assertThat(json("/commitments/patrols.json").at("/originalDue/readAs").isNull()).isTrue();
        Document page = page("/commitments/lights");
        assertThat(page.select("dl.facts dd").eachText()).contains("by spring 2025 (“by spring 2025” is read as "
                + "March to May 2025: in time to the end of 31 May 2025); due by spring 2025 (in time to the end of "
                + "31 May 2025), overdue by 124 days, sources consulted up to 2 October 2025");
        assertThat(page.select("#deadlines ~ div td").eachText()).contains("moved after it had passed",
                "in due course (“in due course” names no calendar day, so it is never counted as overdue)");
    }

    @Test
    void what_the_clock_noted_is_told_and_struck_through_once_it_is_taken_back() {
        assertThat(page("/commitments/lights").select("#fell-due ~ ul.plain li").eachText()).containsExactly(
                "The deadline of spring 2025 (spring 2025 is read as March to May 2025: in time to the end of "
                        + "31 May 2025) passed; no delivery by then is on record. Sources were consulted up to "
                        + "2 October 2025. (entry 4)",
                "Taken back The day of the step “first lamp”, March 2025 (in time to the end of 31 March 2025), "
                        + "passed; that it was reached by then is not on record. Sources were consulted up to "
                        + "2 October 2025. Entry 7 says why: A report of 20 March 2025 that the step was reached is "
                        + "on record. (entry 5)");
        assertThat(page("/commitments/lights").select("#entries ~ ol li.withdrawn s").eachText()).hasSize(1);
        assertThat(page("/commitments/lights").select(Frame.STATUS).text()).contains("no delivery by then is on record");
    }

    @Test
    void note_of_the_clerk_stands_with_the_words_of_the_promise() {
        assertThat(page("/commitments/patrols").select("#words ~ .said .note").eachText())
                .contains("Note: Inferred (†).");
    }

    @Test
    void withdrawn_file_answers_and_says_why() {
        Document page = page("/commitments/entered-twice");
        assertThat(page.select("h1 s").text()).isEqualTo("Entered twice");
        assertThat(page.select(Frame.MAIN).text()).contains(
                "What opened this file was withdrawn from the ledger: It is the same promise.");
        assertThat(json("/commitments/entered-twice.json").at("/withdrawn/reason").asString())
                .isEqualTo("It is the same promise.");
        assertThat(references("/commitments.json?size=100")).doesNotContain("entered-twice");
    }

    @Test
    void twelve_recommendations_were_accepted_and_a_call_was_refused_and_then_reversed() {
        assertThat(json("/recommendations.json?review=casey-audit&reply=ACCEPTED").get("items")).hasSize(12);
        JsonNode reversal = json("/recommendations/national-inquiry-call.json").at("/reversals/0");
        assertThat(reversal.get("said").asString()).isEqualTo("REJECTED");
        assertThat(reversal.get("then").asString()).isEqualTo("ACCEPTED");
        assertThat(page("/recommendations/national-inquiry-call").select("#reversals ~ .sides h3").eachText())
                .containsExactly("What was said", "Then what was said");
    }

    @Test
    void gaps_are_bounded_by_the_day_up_to_which_sources_were_consulted() {
        JsonNode gaps = json("/gaps.json");
        assertThat(gaps.at("/counts/nothingPromised").asLong()).isEqualTo(8);
        assertThat(gaps.at("/foundOtherwise/items/0/reference").asString()).isEqualTo("patrols");
        assertThat(page("/gaps").select("#nothing-promised ~ div td").eachText())
                .contains("no commitment on record, sources consulted up to 9 January 2026");
        assertThat(json("/recommendations/casey-5.json").at("/duties/0/nothingPromised").asString())
                .isEqualTo("Accepted, nothing promised: no commitment on record arises from it, "
                        + "sources consulted up to 9 January 2026.");
    }

    @Test
    void register_is_narrowed_and_ordered_by_addresses_alone() {
        Document page = page("/commitments?institution=home-office&claim=NONE&sort=title&reply=");
        assertThat(page.select("ul.chips li.tag")).hasSize(2);
        assertThat(page.select("th[aria-sort=ascending] a").attr("href"))
                .isEqualTo("/commitments?institution=home-office&claim=NONE&sort=title&order=desc");
        assertThat(page.select("select[name=claim] option[selected]").attr("value")).isEqualTo("NONE");
        assertThat(page.select("table caption")).hasSize(1);
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void pages_of_the_register_follow_the_address_that_the_last_one_gave() {
        JsonNode first = json("/recommendations.json?size=25");
        assertThat(first.get("next").isNull()).isTrue();
        assertThat(json("/commitments.json?size=25&sort=due").get("count").asLong()).isEqualTo(23);
    }

    @Test
    void questions_without_an_answer_are_told_so() {
        assertThat(Stream.of("/commitments.json?claim=DONE", "/commitments.json?sort=age", "/commitments?order=up",
                "/commitments.json?institution=nobody", "/commitments?size=7", "/commitments.json?cursor=abc",
                "/recommendations?reply=MAYBE", "/gaps?list=all")
                .map(path -> get(path).statusCode())).containsOnly(400);
        assertThat(Stream.of("/commitments/none", "/commitments/a--b.json", "/commitments/a.b",
                "/recommendations/none.json").map(path -> get(path).statusCode())).containsOnly(404);
    }

    private static List<String> figures(JsonNode item, String measure) {
        return stream(measure(item, measure).get("figures")).map(figure -> figure.get("inWords").asString()).toList();
    }

    private static String latest(JsonNode item, String measure) {
        return measure(item, measure).at("/latest/inWords").asString();
    }

    private static JsonNode measure(JsonNode item, String measure) {
        return stream(item.get("series")).map(each -> each.get("measure")).filter(each -> each.get("measure").asString().equals(measure)).findFirst()
                .orElseThrow();
    }

    private static List<String> references(String path) {
        return stream(json(path).get("items")).map(item -> item.get("reference").asString()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(get(path).body());
    }

    private static Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    private static HttpResponse<String> get(String path) {
        String after = (path.contains("?") ? "&" : "?") + "after=" + node.bean(Journal.class).head();
        return Visitor.of(node).get(path + after);
    }

    private static String about(String commitment, String day, String speaker, String rest) {
        return "{\"commitment\":\"" + commitment + "\",\"occurredOn\":\"" + day + "\",\"statedBy\":\"" + speaker
                + "\",\"citations\":[{\"source\":\"s02\"}]," + rest;
    }

    /** What the sweep does on another day. */
    private static void check(String commitment) {
        Attestation today = Attestation.bySystem(EdtfDate.of(LocalDate.now(ZoneId.of("Europe/London"))));
        node.bean(Gate.class).send(new Envelope(new CheckDeadlines(new CommitmentId(commitment), today), CLERK,
                new CommandKey("test", "check-" + commitment), Optional.empty()));
    }

    private static void send(String command, String content) {
        node.bean(Gate.class).send(new Envelope(
                node.bean(CommandReader.class).read(command, JsonMapper.shared().readTree(content)), CLERK,
                new CommandKey("test", Integer.toHexString(content.hashCode())), Optional.empty()));
    }
}
