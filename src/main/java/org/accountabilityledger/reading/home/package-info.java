/** What the ledger holds, at a glance. */
package org.accountabilityledger.reading.home;
