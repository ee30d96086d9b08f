package org.accountabilityledger.accountability.recommendation;

import org.accountabilityledger.accountability.Public;

/** What the issuer or overseer makes of a reply; an adequate alternate does something else that serves as well. */
@Public
public enum Adequacy {
    ADEQUATE, ADEQUATE_ALTERNATE, PARTLY_ADEQUATE, INADEQUATE
}
