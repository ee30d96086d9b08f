/** Allegations: what is alleged, what the accused bodies answer, and what was concluded; an allegation stays one. */
package org.accountabilityledger.reading.allegations;
