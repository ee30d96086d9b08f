package org.accountabilityledger.reading.outstanding;

/**
 * How many replies are outstanding on all pages.
 *
 * @param undated open duties with no reply on record and no day for one: they are not outstanding
 */
public record OutstandingCounts(long outstanding, long overdue, long undated) {
}
