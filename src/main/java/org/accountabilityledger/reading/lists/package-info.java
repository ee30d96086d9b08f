/** What all lists of files have in common: filters, orders, and pages that stay where they are while entries arrive. */
package org.accountabilityledger.reading.lists;
