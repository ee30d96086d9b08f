package org.accountabilityledger.accountability.timing;

import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Words;

/** Who may extend a clock, by how much in words, and until when that can be asked for or done. */
@Public
public record Extending(Words by, Words until, Extendable when) {
}
