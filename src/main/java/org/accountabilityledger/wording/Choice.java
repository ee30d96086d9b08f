package org.accountabilityledger.wording;

/** One value of a filter, and what it is called on a page. */
public record Choice(String value, String words) {
}
