package org.accountabilityledger.accountability.timing;

import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Words;

/** Who may extend a clock, until when in words, and whether that may be asked for after the day has passed. */
@Public
public record Extending(Words by, Words until, boolean afterExpiry) {
}
