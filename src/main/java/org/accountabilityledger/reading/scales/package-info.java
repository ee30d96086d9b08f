/** The scales and dates of the ledger as people say them: one wording for each, on every page and in every answer. */
package org.accountabilityledger.reading.scales;
