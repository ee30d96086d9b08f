package org.accountabilityledger.accountability;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a body can be named for on a date: nothing before its first day, and no act of its own after its end, on every
 * reading of these dates.
 */
public record Existence(Directory directory, LocalDate today) {

    /** For what is said of a body: it stands on the ledger, and existed by then. */
    public void requireNamed(InstitutionId body, EdtfDate on, String pointer) {
        directory.requireStanding(body, pointer);
        requireBegun(body, on, pointer);
    }

    /** For what a body does or is to do: it existed by then, and had not ended. */
    public void requireActing(InstitutionId body, EdtfDate on, String pointer) {
        requireNamed(body, on, pointer);
        requireNotEnded(body, on, pointer);
    }

    /** For what a body will do some day: it may be founded for it. */
    public void requireComing(InstitutionId body, EdtfDate on, String pointer) {
        directory.requireStanding(body, pointer);
        requireNotEnded(body, on, pointer);
    }

    /** For a time during which a body is related to another one: it begins while the body exists. */
    public void requireDuring(InstitutionId body, EdtfDate during, String pointer) {
        during.beginning().ifPresent(begin -> {
            requireBegun(body, begin, pointer);
            requireNotEnded(body, begin, pointer);
        });
    }

    private void requireBegun(InstitutionId body, EdtfDate on, String pointer) {
        lives().begun(body).ifPresent(first -> Rule.WHILE_IT_EXISTS.require(!on.surelyBefore(first),
                notYet(body, on, first), pointer));
    }

    private void requireNotEnded(InstitutionId body, EdtfDate on, String pointer) {
        lives().endedBefore(body, on, today).ifPresent(end -> {
            throw Rule.WHILE_IT_EXISTS.broken("The end of '" + body.reference() + "' is on record, "
                    + end.inWords() + ", and this is of " + on.inWords() + ": " + instead(body) + ".", pointer);
        });
    }

    private static String notYet(InstitutionId body, EdtfDate on, EdtfDate first) {
        return "By its registration '" + body.reference() + "' exists since " + first.inWords() + ", and this is of "
                + on.inWords() + ". Where its first day is not known, register it with an open beginning, as in '/"
                + first.earliest() + "'.";
    }

    private String instead(InstitutionId body) {
        Set<InstitutionId> heirs = lives().heirs(body, today);
        Optional<String> names = heirs.contains(body) ? Optional.empty() : Optional.of(heirs.stream()
                .map(heir -> "'" + heir.reference() + "'").collect(Collectors.joining(" and ")));
        return names.map(each -> "since then " + each + " stands in its place").orElse(
                "no body is on record as its successor");
    }

    private Lives lives() {
        return new Lives(directory);
    }
}
