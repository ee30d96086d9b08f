/** English sentences out of names and words. */
package org.accountabilityledger.reading.words;
