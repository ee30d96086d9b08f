package org.accountabilityledger.culprits.reading;

public class SomeView {
}
