/**
 * What is due when: the day that counts now of every reply, promise, step and review that is still open, with warnings
 * before it. A day that has passed is called overdue only as far as sources were consulted.
 */
package org.accountabilityledger.reading.due;
