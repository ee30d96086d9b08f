package org.accountabilityledger.web.status;

import java.time.Instant;

/**
 * How a part is, and since when it was found so.
 *
 * @param since when the ledger found it so for the first time: it may have been so for some seconds before
 */
public record PartState(Part part, Sight sight, Instant since) {
}
