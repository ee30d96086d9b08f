/** Finds entries by their words, in both times. */
package org.accountabilityledger.reading.search;
