package org.accountabilityledger.web.pages;

/** The gap lists, all together or one of them. */
public sealed interface ShownGaps permits GapsPage, DutyGapPage {
}
