/**
 * What was promised and what became of it: the words and every change of them, deadlines, measures, the owner's claims,
 * and beside them what others found.
 *
 * <p><b>Promise.</b> A claim is never shown as a finding, a deferral never hides the first deadline, and what nobody
 * looked for is never called overdue.
 */
package org.accountabilityledger.accountability.commitment;
