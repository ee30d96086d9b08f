package org.accountabilityledger.accountability.review;

import org.accountabilityledger.accountability.Public;

/** What kind of review it is; in a {@code CASE_REVIEW} bodies are asked to look at closed cases again. */
@Public
public enum ReviewKind {
    PUBLIC_INQUIRY, STATUTORY_INQUIRY, INVESTIGATION, AUDIT, INSPECTION, CASE_REVIEW, POLICE_OPERATION,
    COMMITTEE_INQUIRY, OTHER
}
