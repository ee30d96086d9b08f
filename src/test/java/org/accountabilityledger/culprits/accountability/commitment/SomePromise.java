package org.accountabilityledger.culprits.accountability.commitment;

public class SomePromise {
}
