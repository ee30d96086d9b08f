/** The documents that entries rest on, and up to which day somebody looked at them for which file. */
package org.accountabilityledger.reading.sources;
