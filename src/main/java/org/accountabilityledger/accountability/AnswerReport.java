package org.accountabilityledger.accountability;

import java.util.Optional;

/** A request to record what somebody says of a statement that is reported of it. */
public interface AnswerReport extends LedgerCommand {

    /** The reported entry. */
    long entry();

    ReportAnswer answer();

    Optional<Words> words();
}
