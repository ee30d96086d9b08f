package org.accountabilityledger.web.problems;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accountabilityledger.access.KeyReused;
import org.accountabilityledger.access.LostRace;
import org.accountabilityledger.access.NotRecorded;
import org.accountabilityledger.access.OutcomeUnknown;
import org.accountabilityledger.access.StaleVersion;
import org.accountabilityledger.access.UnknownCommand;
import org.accountabilityledger.access.Unreadable;
import org.accountabilityledger.accountability.Fault;
import org.accountabilityledger.accountability.RuleBroken;
import org.accountabilityledger.journal.CannotBeRead;
import org.accountabilityledger.journal.ClocksDisagree;
import org.accountabilityledger.journal.PassingFailure;
import org.accountabilityledger.projection.ProjectionsApart;
import org.accountabilityledger.reading.BadQuestion;
import org.springframework.http.HttpHeaders;

/** Knows of everything that is thrown at the doors, by the house or by what it is built on, which problem it is. */
public final class Problems {

    /** An entry that the sender of a stale command had not seen. */
    record Unseen(String entry, String event, long position, String recordedAt) {
    }

    private Problems() {
    }

    /** Empty for what nobody foresaw: a mistake of ours. */
    public static Optional<Problem> of(Throwable failure) {
        return Optional.ofNullable(switch (failure) {
            case Refused refused -> refused.problem();
            case RuleBroken broken -> of(broken);
            case UnknownCommand unknown -> of(unknown);
            case Unreadable unreadable -> new Problem(422, "unreadable",
                    "The command is not in the form that its name asks for.", sentences(unreadable.faults()))
                    .with(unreadable.faults());
            case StaleVersion stale -> of(stale);
            case KeyReused reused -> new Problem(422, "key-reused", "The same key with other content is refused.",
                    reused.getMessage());
            case LostRace lost -> new Problem(409, "lost-race", "Others were faster.", lost.getMessage())
                    .with(HttpHeaders.RETRY_AFTER, "1");
            case CannotBeRead unreadable -> new Problem(503, "set-aside", "This file cannot be read.",
                    unreadable.getMessage());
            case ClocksDisagree disagree -> new Problem(503, "clocks-disagree", "A clock is wrong.",
                    disagree.getMessage()).with(HttpHeaders.RETRY_AFTER, "60");
            case ProjectionsApart apart -> new Problem(503, "views-apart", "The views are still reading.",
                    apart.getMessage()).with(HttpHeaders.RETRY_AFTER, "2");
            case BadQuestion bad -> new Problem(400, "bad-question", "This question cannot be answered",
                    bad.getMessage());
            default -> unavailable(failure);
        });
    }

    private static Problem unavailable(Throwable failure) {
        if (failure instanceof OutcomeUnknown || failure instanceof NotRecorded) {
            return Problem.unavailable(failure.getMessage());
        }
        return PassingFailure.ofTheDatabase(failure) ? Problem.unavailable("The ledger did not reach its database in "
                + "time. Nothing that was acknowledged is lost. Ask or send the same again in a few seconds: what was "
                + "recorded already is not recorded twice.") : Protocol.problem(failure);
    }

    /** What can be said where only the status is known. */
    public static Problem of(int status) {
        return Protocol.problem(status);
    }

    private static Problem of(UnknownCommand unknown) {
        return new Problem(404, "unknown-command", "There is no such command.", unknown.getMessage())
                .with(unknown.faults());
    }

    private static Problem of(RuleBroken broken) {
        return new Problem(422, "rule-broken", broken.rule().sentence(), broken.getMessage())
                .with(Map.of("rule", broken.rule().name(), "errors", Problem.errors(List.of(broken.fault()))));
    }

    private static Problem of(StaleVersion stale) {
        return new Problem(409, "stale-version", "The file has changed since you saw it.", stale.getMessage())
                .with(Map.of("version", stale.actual(), "between", stale.between().stream().map(entry -> new Unseen(
                        entry.file().name() + "/" + entry.number(), entry.name(), entry.position(),
                        entry.recordedAt().toString())).toList()));
    }

    private static String sentences(List<Fault> faults) {
        return faults.stream().map(Fault::sentence).collect(Collectors.joining(" "));
    }
}
