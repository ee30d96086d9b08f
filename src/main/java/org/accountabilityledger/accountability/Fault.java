package org.accountabilityledger.accountability;

/** One thing that is wrong: a sentence for people, and a JSON Pointer (RFC 6901) to the place in what was sent. */
public record Fault(String sentence, String pointer) {
}
