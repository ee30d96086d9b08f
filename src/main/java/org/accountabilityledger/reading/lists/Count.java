package org.accountabilityledger.reading.lists;

/** How many rows a list has on all its pages. */
public record Count(long count) {
}
