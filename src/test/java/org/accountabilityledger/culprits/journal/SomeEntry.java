package org.accountabilityledger.culprits.journal;

public class SomeEntry {
}
