package org.accountabilityledger.access;

import java.util.Optional;
import org.accountabilityledger.accountability.LedgerCommand;

/** A command as it comes in: who sends it, under which key, and which version of the file its sender saw, if any. */
public record Envelope(LedgerCommand command, Actor actor, CommandKey key, Optional<Long> expectedVersion) {
}
