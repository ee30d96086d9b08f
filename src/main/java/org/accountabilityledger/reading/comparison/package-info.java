/** How a file, a body or the whole ledger stood at two moments, field by field, and which entry set what differs. */
package org.accountabilityledger.reading.comparison;
