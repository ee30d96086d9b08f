/** Entries as readers see them: named, sourced, in both their times, and struck through where they were withdrawn. */
package org.accountabilityledger.reading.entries;
