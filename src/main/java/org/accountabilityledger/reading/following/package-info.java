/** How views follow the journal: many entries a batch, rows and position in one transaction, failures kept and shown. */
package org.accountabilityledger.reading.following;
