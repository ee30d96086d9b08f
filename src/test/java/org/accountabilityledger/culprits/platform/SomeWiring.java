package org.accountabilityledger.culprits.platform;

public class SomeWiring {
}
