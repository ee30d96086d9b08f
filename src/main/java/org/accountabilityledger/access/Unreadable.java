package org.accountabilityledger.access;

import java.util.List;
import org.accountabilityledger.accountability.Fault;

/** Refuses what is not a command in the form that its name asks for, and says each fault and where it is. */
public sealed class Unreadable extends RuntimeException permits UnknownCommand {

    private final transient List<Fault> faults;

    public Unreadable(List<Fault> faults) {
        super(faults.getFirst().sentence());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
