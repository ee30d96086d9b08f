package org.accountabilityledger.reading.due;

import java.util.Map;

/**
 * How much is due, on all pages of a list.
 *
 * @param all every day of the list
 * @param open those that somebody is left to meet
 * @param within how much is due within each warning's days, by its days
 * @param notConsulted what had its day, with sources not consulted beyond it
 * @param ended what is of a body that has ended without a successor on record
 */
public record DueCounts(long all, long open, long overdue, long notConsulted, long ended, Map<Integer, Long> within) {
}
