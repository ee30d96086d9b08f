package org.accountabilityledger.accountability;

/** How exactly a figure is meant; a {@code FORECAST} has not been counted by anybody. */
@Public
public enum Precision {
    EXACT, ABOUT, AT_LEAST, MORE_THAN, FORECAST
}
