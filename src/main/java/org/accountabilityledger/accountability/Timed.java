package org.accountabilityledger.accountability;

import java.util.List;

/** The state of a file with deadlines: every day that was ever set, and which of them are noted as passed. */
public interface Timed {

    /** Each deadline by its subject, in the order in which they were set; each day of a subject once. */
    List<Deadline> deadlines();

    /** Who is to meet it, as the file has it; who stands in whose place is looked up. */
    List<InstitutionId> bodies(Deadline deadline);

    /** What the clock noted and stands. */
    List<FellDue> fellDue();
}
