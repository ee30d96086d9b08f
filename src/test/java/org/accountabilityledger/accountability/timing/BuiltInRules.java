package org.accountabilityledger.accountability.timing;

import static org.accountabilityledger.accountability.LedgerExamples.on;
import static org.accountabilityledger.accountability.LedgerExamples.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accountabilityledger.access.CommandCatalogue;
import org.accountabilityledger.access.CommandReader;
import org.accountabilityledger.accountability.DirectoryFold;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.SmallLedgerYaml;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.timing.TimingCommand.EnactClockRule;
import org.accountabilityledger.accountability.timing.TimingEvent.ClockRuleEnacted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules that come with every ledger, read from their dossier, and some made up for what those do not show. */
public final class BuiltInRules {

    private static final Path DOSSIER = Path.of("src/main/resources/dossiers/clock-rules.yaml");

    private BuiltInRules() {
    }

    /** A ledger on which they stand; beside them 20 working days after receipt, and months that end otherwise. */
    static ClockRules enacted() {
        DirectoryFold ledger = DirectoryFold.empty();
        commands().forEach(command -> ledger.tell(1, new ClockRuleEnacted(command.rule(), command.attestation(),
                command.title(), 1, command.terms())));
        List.of(terms(20, ClockUnit.WORKING_DAYS, EndOfMonth.NONE, false),
                        terms(20, ClockUnit.WORKING_DAYS, EndOfMonth.NONE, true),
                        terms(3, ClockUnit.MONTHS, EndOfMonth.FIRST_OF_NEXT, false),
                        terms(2, ClockUnit.MONTHS, EndOfMonth.LAST_DAY, true))
                .forEach(terms -> ledger.tell(1, new ClockRuleEnacted(new ClockRuleId(madeUp(terms)), on("2010"),
                        words("A made-up rule"), 1, terms)));
        return new ClockRules(ledger);
    }

    public static List<EnactClockRule> commands() {
        CommandReader reader = new CommandReader(CommandCatalogue.ofTheLedger());
        return SmallLedgerYaml.of(dossier()).parts("entries").stream().map(SmallLedgerYaml::fields)
                .map(entry -> (Map<?, ?>) entry.get("enact-clock-rule"))
                .map(content -> JsonMapper.shared().<JsonNode>valueToTree(content))
                .map(content -> (EnactClockRule) reader.read("enact-clock-rule", content))
                .toList();
    }

    static ClockTerms terms(int length, ClockUnit unit, EndOfMonth endOfMonth, boolean firstDayCounts) {
        return new ClockTerms(ClockBasis.STATUTE, words("A made-up Act, section 10"), ClockStart.RECEIVED, length, unit,
                unit == ClockUnit.WORKING_DAYS ? Optional.of(Words.of("england-and-wales")) : Optional.empty(),
                endOfMonth, firstDayCounts, false, Optional.empty(), List.of(), List.of(),
                EdtfDate.of("2010"), Optional.empty());
    }

    private static String madeUp(ClockTerms terms) {
        return "made-up-" + terms.length() + (terms.unit() == ClockUnit.MONTHS ? "-months" : "-working-days")
                + (terms.firstDayCounts() ? "-inclusive" : "");
    }

    private static String dossier() {
        try {
            return Files.readString(DOSSIER);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
