package org.accountabilityledger.access;

import java.util.List;
import org.accountabilityledger.accountability.Fault;

/** Refuses a name that no command has; it offers the nearest one. */
public final class UnknownCommand extends Unreadable {

    UnknownCommand(String sentence) {
        super(List.of(new Fault(sentence, "")));
    }
}
