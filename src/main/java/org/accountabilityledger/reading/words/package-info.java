/** Values of the domain in plain English: every scale in words that no reader has to look up. */
package org.accountabilityledger.reading.words;
