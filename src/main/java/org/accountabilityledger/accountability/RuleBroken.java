package org.accountabilityledger.accountability;

/** The refusal of a command: which rule it breaks, why, and where. Unchecked, or Axon would commit. */
public final class RuleBroken extends RuntimeException {

    private final transient Rule rule;
    private final transient Fault fault;

    RuleBroken(Rule rule, String detail, String pointer) {
        super(rule.sentence() + " " + detail);
        this.rule = rule;
        this.fault = new Fault(getMessage(), pointer);
    }

    public Rule rule() {
        return rule;
    }

    public Fault fault() {
        return fault;
    }
}
