package org.accountabilityledger.accountability.recommendation;

import static org.accountabilityledger.accountability.LedgerExamples.COMMITTEE;
import static org.accountabilityledger.accountability.LedgerExamples.GOVERNMENT;
import static org.accountabilityledger.accountability.LedgerExamples.HOME_OFFICE;
import static org.accountabilityledger.accountability.LedgerExamples.LONDON;
import static org.accountabilityledger.accountability.LedgerExamples.date;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;
import static org.accountabilityledger.accountability.LedgerExamples.world;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.CALL;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTIES;
import static org.accountabilityledger.accountability.recommendation.RecommendationExamples.DUTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Today;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.CheckReplyClocks;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.GrantReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.IssueRecommendation;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RefuseReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.RequestReplyExtension;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.ResumeReplyClock;
import org.accountabilityledger.accountability.recommendation.RecommendationCommand.SuspendReplyClock;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent.ReplyFellDue;
import org.accountabilityledger.accountability.timing.BuiltInRules;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The built-in rules, with clocks that were extended or stood still. */
class MovedClocksByHandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    private record Looked(FileId file, Attestation attestation) implements LedgerEvent {

        @Override
        public List<Fact> facts() {
            return List.of(new Fact.Consulted(FileRef.of(CALL), TODAY));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/clocks/moved-by-hand.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true,
            maxCharsPerColumn = 400)
    void the_days_that_passed_are_those_worked_out_by_hand(String rule, String start, String story, String passed) {
        List<Object> commands = new ArrayList<>(List.of(message(issue(rule, start))));
        steps(story).forEach(step -> commands.add(message(step)));
        Object[] expected = Arrays.stream(Optional.ofNullable(passed).orElse("").split(" ")).filter(day -> !day.isBlank())
                .map(day -> new ReplyFellDue(CALL, Attestation.bySystem(date(day)), DUTY, date(day), TODAY)).toArray();

        fixture(Recommendation.class, withTheRules())
                .givenCurrentTime(TODAY.atTime(12, 0).atZone(LONDON).toInstant()).andGivenCommands(commands)
                .when(new CheckReplyClocks(CALL, Attestation.bySystem(date(TODAY.toString()))), Map.of(Today.KEY, TODAY))
                .expectEvents(expected);
    }

    private static List<RecommendationCommand> steps(String story) {
        return Optional.ofNullable(story).stream().flatMap(all -> Arrays.stream(all.split(";")))
                .map(step -> step.strip().split(" ")).map(MovedClocksByHandTest::step).toList();
    }

    private static RecommendationCommand step(String... words) {
        return switch (words[0]) {
            case "asked" -> new RequestReplyExtension(CALL, on(words[1], HOME_OFFICE), DUTIES, Optional.empty(),
                    words("It is a lot."));
            case "given" -> new GrantReplyExtension(CALL, on(words[1], COMMITTEE), DUTIES, date(words[3]),
                    Optional.of(words("It is a lot.")), false);
            case "refused" -> new RefuseReplyExtension(CALL, on(words[1], COMMITTEE), DUTIES, Optional.empty());
            case "stopped" -> new SuspendReplyClock(CALL, on(words[1], COMMITTEE), DUTIES, words("Judicial review."));
            case "on" -> new ResumeReplyClock(CALL, on(words[1], COMMITTEE), DUTIES, Optional.empty());
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static IssueRecommendation issue(String rule, String start) {
        return new IssueRecommendation(CALL, on(start, COMMITTEE), RecommendationOrigin.CALL, Optional.empty(),
                Optional.empty(), words("A call"), words("Do it."), List.of(), List.of(GOVERNMENT), false, List.of(),
                Optional.empty(), Optional.empty(),
                Optional.of(new ClockChoice(new ClockRuleId(rule), Optional.empty())), List.of(), false);
    }

    private static GenericCommandMessage<?> message(RecommendationCommand command) {
        return new GenericCommandMessage<>(command, Map.of(Today.KEY, TODAY));
    }

    private static DirectoryFold withTheRules() {
        DirectoryFold world = world().tell(1, new Looked(new RecommendationId("looks"), on("2025")));
        BuiltInRules.commands().forEach(rule -> world.tell(1, new ClockRuleEnacted(rule.rule(), rule.attestation(),
                rule.title(), 1, rule.terms())));
        return world;
    }
}
