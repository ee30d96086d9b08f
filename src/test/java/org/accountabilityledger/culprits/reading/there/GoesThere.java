package org.accountabilityledger.culprits.reading.there;

import org.accountabilityledger.culprits.reading.back.ComesBack;

public class GoesThere {

    ComesBack back;
}
