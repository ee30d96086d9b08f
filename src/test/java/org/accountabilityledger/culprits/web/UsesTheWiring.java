package org.accountabilityledger.culprits.web;

import org.accountabilityledger.culprits.platform.SomeWiring;

class UsesTheWiring {

    SomeWiring wiring;
}
