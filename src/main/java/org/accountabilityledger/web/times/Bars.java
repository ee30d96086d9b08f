package org.accountabilityledger.web.times;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.accountabilityledger.accountability.Lists;
import org.accountabilityledger.journal.Moment;
import org.accountabilityledger.web.times.TimeBar.Form;
import org.accountabilityledger.web.times.TimeBar.Kept;
import org.accountabilityledger.web.times.TimeBar.Step;
import org.springframework.web.util.UriComponentsBuilder;

/** Words the bar of a page: which moment it shows, and what came before and after. */
record Bars(Past past, Clock clock) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss z", Locale.UK);

    TimeBar of(Visit visit, PageChanges changes) {
        Optional<String> sentence = visit.past() ? Optional.of(sentence(visit)) : begun(visit);
        String today = "This page shows how things stood on " + DAY.format(LocalDate.now(clock))
                + ", as the ledger knew it on that day.";
        Address now = Address.of(visit.address().path(), visit.address().first().query(), Optional.empty())
                .withExamples(visit.address().examples()).page();
        return new TimeBar(sentence, today, now.original(), visit.past() ? steps(visit, changes) : List.of(),
                form(visit));
    }

    private String sentence(Visit visit) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = visit.validOn().orElse(today);
        String stood = day.isAfter(today) ? "This page reckons to " + DAY.format(day) + ", a day still to come, "
                : "This page shows how things stood on " + DAY.format(day) + ", ";
        return stood + visit.knownAt().map(moment -> "as the ledger knew it on " + words(moment)
                + ". What it recorded later, and what began to count later, is left out.")
                .orElse("by all that the ledger knows now. What began to count later is left out.");
    }

    /** A list that is walked through stays as it was begun: who reads on is told so once it is not as it is now. */
    private Optional<String> begun(Visit visit) {
        return visit.goesOn() ? past.upTo(visit.known()).filter(last -> past.latest().filter(last::equals).isEmpty()
                || visit.standpoint().today().filter(LocalDate.now(clock)::equals).isEmpty()).map(last ->
                "This page goes on with a list as it was begun, on " + DAY.format(visit.standpoint().today()
                        .orElseThrow()) + ", after the entry that was recorded on " + words(last.recordedAt())
                        + ". What came since is not in it.") : Optional.empty();
    }

    private List<Step> steps(Visit visit, PageChanges changes) {
        List<Step> steps = new ArrayList<>();
        if (visit.knownAt().isEmpty()) {
            past.latest().ifPresent(latest -> steps.add(new Step("Its last change on record",
                    visit.address().first().memento(latest.recordedAt()))));
        }
        visit.knownTo().flatMap(changes::upTo).flatMap(changes::before).ifPresent(change ->
                steps.add(step("The change before, recorded on ", visit.address().first(), change)));
        visit.knownTo().flatMap(position -> changes.from(position + 1)).ifPresent(change ->
                steps.add(step("The change after, recorded on ", visit.address().first(), change)));
        LocalDate day = visit.validOn().orElseGet(() -> LocalDate.now(clock));
        past.dayBefore(day, visit.known(), visit.address()).ifPresent(before ->
                steps.add(new Step("The day before on which something began to count, " + DAY.format(before),
                        visit.on(before))));
        past.dayAfter(day, visit.known(), visit.address()).ifPresent(after ->
                steps.add(new Step("The day after on which something began to count, " + DAY.format(after),
                        visit.on(after))));
        return steps;
    }

    private Step step(String words, Address address, Moment change) {
        return new Step(words + words(change.recordedAt()), address.memento(change.recordedAt()));
    }

    private Form form(Visit visit) {
        List<Kept> asked = UriComponentsBuilder.newInstance().query(visit.address().first().query()).build().getQueryParams()
                .entrySet().stream().flatMap(field -> field.getValue().stream().filter(Objects::nonNull)
                        .map(value -> new Kept(decoded(field.getKey()), decoded(value)))).toList();
        List<Kept> kept = visit.address().examples() && !visit.address().isOfFile()
                ? Lists.plus(asked, new Kept(Address.EXAMPLES, Address.SHOW)) : asked;
        return new Form(visit.address().path(), visit.past() ? visit.validOn().map(LocalDate::toString).orElse("") : "",
                visit.knownAt().map(moment -> past.day(moment).toString()).orElse(""), kept);
    }

    private String words(Instant moment) {
        return MOMENT.format(moment.atZone(past.zone()));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
