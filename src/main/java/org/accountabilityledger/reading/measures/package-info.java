/**
 * Questions that are asked of old events: a measure says in one class which cases the files give and how cases make a
 * figure; its rows are kept in both times, so that its whole history is there as soon as the journal was read again.
 */
package org.accountabilityledger.reading.measures;
