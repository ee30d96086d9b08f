package org.accountabilityledger.reading.lists;

/** One value of a filter, and what it is called on a page. */
public record Choice(String value, String words) {
}
