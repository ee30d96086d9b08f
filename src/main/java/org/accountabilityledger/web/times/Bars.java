package org.accountabilityledger.web.times;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.accountabilityledger.accountability.Lists;
import org.accountabilityledger.journal.Moment;
import org.accountabilityledger.web.times.TimeBar.Form;
import org.accountabilityledger.web.times.TimeBar.Kept;
import org.accountabilityledger.web.times.TimeBar.Step;
import org.accountabilityledger.wording.sentences.StandpointSentences;
import org.springframework.web.util.UriComponentsBuilder;

/** Words the bar of a page: which moment it shows, and what came before and after. */
record Bars(Past past, Clock clock) {

    TimeBar of(Visit visit, PageChanges changes) {
        Optional<String> sentence = visit.past() ? Optional.of(sentence(visit)) : begun(visit);
        Address now = Address.of(visit.address().path(), visit.address().first().query(), Optional.empty())
                .withExamples(visit.address().examples()).page();
        return new TimeBar(sentence, say().printed(LocalDate.now(clock)), now.original(), visit.past() ? steps(visit, changes) : List.of(),
                form(visit));
    }

    private String sentence(Visit visit) {
        LocalDate today = LocalDate.now(clock);
        return say().past(visit.validOn().orElse(today), today, visit.knownAt());
    }

    /** A list that is walked through stays as it was begun: who reads on is told so once it is not as it is now. */
    private Optional<String> begun(Visit visit) {
        return visit.goesOn() ? past.upTo(visit.known()).filter(last -> past.latest().filter(last::equals).isEmpty()
                || visit.standpoint().today().filter(LocalDate.now(clock)::equals).isEmpty()).map(last ->
                say().begun(visit.standpoint().today().orElseThrow(), last.recordedAt())) : Optional.empty();
    }

    private List<Step> steps(Visit visit, PageChanges changes) {
        List<Step> steps = new ArrayList<>();
        if (visit.knownAt().isEmpty()) {
            past.latest().ifPresent(latest -> steps.add(new Step(say().lastChange(),
                    visit.address().first().memento(latest.recordedAt()))));
        }
        visit.knownTo().flatMap(changes::upTo).flatMap(changes::before).ifPresent(change ->
                steps.add(step(say().changeBefore(change.recordedAt()), visit.address().first(), change)));
        visit.knownTo().flatMap(position -> changes.from(position + 1)).ifPresent(change ->
                steps.add(step(say().changeAfter(change.recordedAt()), visit.address().first(), change)));
        LocalDate day = visit.validOn().orElseGet(() -> LocalDate.now(clock));
        past.dayBefore(day, visit.known(), visit.address()).ifPresent(before ->
                steps.add(new Step(say().dayBefore(before),
                        visit.on(before))));
        past.dayAfter(day, visit.known(), visit.address()).ifPresent(after ->
                steps.add(new Step(say().dayAfter(after),
                        visit.on(after))));
        return steps;
    }

    private static Step step(String words, Address address, Moment change) {
        return new Step(words, address.memento(change.recordedAt()));
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

    private StandpointSentences say() {
        return new StandpointSentences(past.zone());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
