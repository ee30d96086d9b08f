package org.accountabilityledger.accountability.timing;

import org.accountabilityledger.accountability.Public;

/** What is done about a reply that has not come, step by step. */
@Public
public enum ChaseStep {
    FIRST_LETTER, SECOND_LETTER, THIRD_LETTER, NAMED_IN_PUBLIC
}
