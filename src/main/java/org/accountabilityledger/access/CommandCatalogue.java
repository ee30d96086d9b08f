package org.accountabilityledger.access;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accountabilityledger.accountability.Leaves;
import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Proposal;
import org.accountabilityledger.accountability.Shown;
import org.accountabilityledger.accountability.kinds.FileKind;

/** Every command that somebody can send, by the name under which it is sent: {@code MakeCommitment} is make-commitment. */
public final class CommandCatalogue {

    private final Map<String, Class<? extends LedgerCommand>> byName = new TreeMap<>();

    private CommandCatalogue(List<Class<? extends LedgerCommand>> slices) {
        slices.forEach(slice -> Leaves.<LedgerCommand>of(slice).stream()
                .filter(command -> !Proposal.class.isAssignableFrom(command))
                .forEach(command -> byName.put(nameOf(command), command)));
    }

    public static CommandCatalogue ofTheLedger() {
        return new CommandCatalogue(FileKind.each(FileKind::commands));
    }

    public Optional<Class<? extends LedgerCommand>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All names and what they stand for, in alphabetical order. */
    public Map<String, Class<? extends LedgerCommand>> commands() {
        return Collections.unmodifiableMap(byName);
    }

    /** The sentence that refuses a name; it offers the nearest one. */
    public String unknown(String name) {
        return "There is no command '" + Shown.of(name) + "'." + DidYouMean.to(name, byName.keySet())
                .map(nearest -> " Did you mean '" + nearest + "'?").orElse("");
    }

    /** The kebab-case name of a class. */
    public static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
