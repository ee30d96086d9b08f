package org.accountabilityledger.accountability.timing;

import java.util.Optional;
import org.accountabilityledger.accountability.Public;
import org.accountabilityledger.accountability.Words;

/**
 * A step that a rule names for a reply that has not come.
 *
 * @param daysAfterDue how many days after the last day it is taken; empty where the rule does not say
 */
@Public
public record EscalationStep(ChaseStep step, Optional<Integer> daysAfterDue, Words words) {
}
