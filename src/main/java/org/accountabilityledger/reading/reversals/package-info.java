/** Every change of mind on record: what was said, and what was said then. */
package org.accountabilityledger.reading.reversals;
