package org.accountabilityledger.accountability;

import java.util.Optional;

/** An event by which somebody says whether a reported statement of the same file is its own; stored per slice. */
public interface ReportAnswered extends LedgerEvent {

    /** The reported entry. */
    long entry();

    ReportAnswer answer();

    Optional<Words> words();
}
