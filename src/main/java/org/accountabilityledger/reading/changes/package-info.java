/** What changed between two moments: what was recorded between them, or what happened in the world between two days. */
package org.accountabilityledger.reading.changes;
