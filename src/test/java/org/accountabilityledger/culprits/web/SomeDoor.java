package org.accountabilityledger.culprits.web;

public class SomeDoor {
}
