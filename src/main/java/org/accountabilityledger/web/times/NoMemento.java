package org.accountabilityledger.web.times;

import org.accountabilityledger.web.problems.Problem;
import org.accountabilityledger.web.problems.Refused;

/** Says that a page was not known yet at the moment that was asked for. */
final class NoMemento extends Refused {

    NoMemento(String sentence) {
        super(new Problem(404, "not-known", "Not known", sentence));
    }
}
