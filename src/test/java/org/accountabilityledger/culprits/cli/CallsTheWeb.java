package org.accountabilityledger.culprits.cli;

import org.accountabilityledger.culprits.web.SomeDoor;

class CallsTheWeb {

    SomeDoor door;
}
