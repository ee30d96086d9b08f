/** The scales, figures and dates of the ledger as people say them: one wording for each. */
package org.accountabilityledger.wording.scales;
