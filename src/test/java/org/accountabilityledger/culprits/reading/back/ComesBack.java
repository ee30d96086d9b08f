package org.accountabilityledger.culprits.reading.back;

import org.accountabilityledger.culprits.reading.there.GoesThere;

public class ComesBack {

    GoesThere there;
}
