package org.accountabilityledger.access;

import static org.accountabilityledger.accountability.LedgerExamples.GATE;
import static org.accountabilityledger.accountability.LedgerExamples.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.CoreMatchers.startsWith;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.Duty;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Entry;
import org.accountabilityledger.accountability.ExamplesApart;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.LedgerEvent;
import org.accountabilityledger.accountability.Opening;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.accountability.allegation.Allegation;
import org.accountabilityledger.accountability.commitment.Commitment;
import org.accountabilityledger.accountability.evidence.Consultation;
import org.accountabilityledger.accountability.evidence.Source;
import org.accountabilityledger.accountability.institution.Institution;
import org.accountabilityledger.accountability.recommendation.Recommendation;
import org.accountabilityledger.accountability.review.Review;
import org.accountabilityledger.accountability.timing.ClockRule;
import org.accountabilityledger.accountability.timing.ClockRuleId;
import org.accountabilityledger.journal.LedgerJson;
import org.accountabilityledger.testing.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a command names, at any place where its type can name a file, is made up just where its own file is. */
class ExamplesApartTest {

    private static final Contracts CONTRACTS = Contracts.of("commands");
    private static final CommandReader READER = new CommandReader(CommandCatalogue.ofTheLedger());
    private static final JsonMapper JSON = LedgerJson.mapper();

    private record Opened(FileId file, boolean example) implements LedgerEvent, Opening {

        @Override
        public Attestation attestation() {
            return Attestation.bySystem(EdtfDate.of("2025"));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_command_ties_an_example_to_what_is_real_or_the_other_way_round(String name) {
        for (boolean example : new boolean[] {true, false}) {
            LedgerCommand command = read(name, example);
            Set<FileRef> named = named(command);
            assertThatCode(() -> judge(command, example, named, Optional.empty())).doesNotThrowAnyException();
            named.stream().filter(file -> !file.same(command.file())).forEach(file -> {
                if (file.kind().equals(ClockRuleId.KIND)) {
                    assertThatCode(() -> judge(command, example, named, Optional.of(file))).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> judge(command, example, named, Optional.of(file))).as(file.name())
                            .isInstanceOf(RuleBroken.class).hasMessageContaining("A made-up example names bodies, "
                                    + "sources and files of examples alone, and no other file names one.");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_file_stays_what_its_first_entry_said_whatever_was_withdrawn(String name) {
        LedgerCommand command = read(name, true);
        if (command instanceof Opening) {
            assertThatThrownBy(() -> ExamplesApart.require(command, begun(command.file(), false),
                    subject -> List.of())).isInstanceOf(RuleBroken.class).hasMessageContaining("began as a real one");
        }
    }

    @Test
    void every_command_that_opens_a_file_says_whether_it_is_made_up() {
        assertThat(commands().filter(name -> read(name, true) instanceof Opening)).containsExactlyInAnyOrder(
                "register-source", "record-consultation", "register-institution", "raise-allegation",
                "announce-review", "open-review", "issue-recommendation", "make-commitment");
    }

    /** Whatever is made up is real here, and the other way round. */
    @ParameterizedTest
    @MethodSource("beginnings")
    void every_file_asks_it_of_its_commands(String name, Class<?> file) {
        ObjectNode content = content(name, true);
        content.putArray("citations").addObject().put("source", "elsewhere");
        LedgerCommand command = READER.read(name, content);
        DirectoryFold directory = DirectoryFold.empty();
        named(command).stream().filter(each -> !each.same(command.file())).forEach(each ->
                tell(directory, Fact.Opened.as(each, "A file", !(command instanceof Opening)), each));
        fixture(file, directory).givenNoPriorActivity().when(command, GATE)
                .expectExceptionMessage(startsWith(Rule.EXAMPLES_APART.sentence()));
    }

    static Stream<Arguments> beginnings() {
        return Stream.of(Arguments.of("register-source", Source.class),
                Arguments.of("record-consultation", Consultation.class),
                Arguments.of("enact-clock-rule", ClockRule.class),
                Arguments.of("register-institution", Institution.class),
                Arguments.of("raise-allegation", Allegation.class), Arguments.of("announce-review", Review.class),
                Arguments.of("open-review", Review.class),
                Arguments.of("issue-recommendation", Recommendation.class),
                Arguments.of("make-commitment", Commitment.class));
    }

    /** With everything in one world, but for one stranger. */
    private static void judge(LedgerCommand command, boolean example, Set<FileRef> named, Optional<FileRef> stranger) {
        DirectoryFold directory = DirectoryFold.empty();
        named.forEach(file -> tell(directory, Fact.Opened.as(file, "A file",
                example != stranger.filter(file::same).isPresent()), file));
        duties(command).forEach(duty -> tell(directory, new Fact.DutyLaid(new Duty(duty, addressee(duty),
                Optional.empty())), new FileRef("recommendation", duty.recommendation())));
        ExamplesApart.require(command, begun(command.file(), example), directory);
    }

    private static void tell(DirectoryFold directory, Fact fact, FileId file) {
        directory.tell(1, new Telling(file, List.of(fact)));
    }

    private record Telling(FileId file, List<Fact> facts) implements LedgerEvent {

        @Override
        public Attestation attestation() {
            return Attestation.bySystem(EdtfDate.of("2025"));
        }
    }

    private static History<LedgerEvent> begun(FileId file, boolean example) {
        return History.<LedgerEvent>empty().plus(new Entry<>(1, Instant.EPOCH, LocalDate.EPOCH,
                new Opened(file, example)));
    }

    private static LedgerCommand read(String name, boolean example) {
        return READER.read(name, content(name, example));
    }

    private static ObjectNode content(String name, boolean example) {
        ObjectNode content = (ObjectNode) JSON.readTree(CONTRACTS.text(name));
        if (content.has("example")) {
            content.put("example", example);
        }
        return content;
    }

    private static Stream<String> commands() {
        return CommandCatalogue.ofTheLedger().commands().keySet().stream();
    }

    private static InstitutionId addressee(DutyId duty) {
        return new InstitutionId(duty.value().split("/")[1]);
    }

    private static Set<FileRef> named(LedgerCommand command) {
        Set<FileRef> named = new LinkedHashSet<>();
        held(command).forEach(value -> {
            if (value instanceof FileId file) {
                named.add(FileRef.of(file));
            } else if (value instanceof DutyId duty) {
                named.add(FileRef.of(addressee(duty)));
            }
        });
        return named;
    }

    private static List<DutyId> duties(LedgerCommand command) {
        return held(command).filter(DutyId.class::isInstance).map(DutyId.class::cast).toList();
    }

    private static Stream<Object> held(Object value) {
        return switch (value) {
            case FileId file -> Stream.of(file);
            case DutyId duty -> Stream.of(duty);
            case Optional<?> optional -> optional.stream().flatMap(ExamplesApartTest::held);
            case Collection<?> many -> many.stream().flatMap(ExamplesApartTest::held);
            case Record record -> Stream.of(record.getClass().getRecordComponents())
                    .flatMap(component -> held(read(component, record)));
            case null, default -> Stream.empty();
        };
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
