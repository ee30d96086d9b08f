package org.accountabilityledger.journal;

import java.time.Instant;

/**
 * What a ledger is a copy of.
 *
 * @param bundle the SHA-256 of the bundle that it was made from
 * @param position the last position in it
 * @param recordedAt when that entry was recorded there
 * @param timeZone whose civil days are counted there
 */
public record Copy(String bundle, long position, Instant recordedAt, String timeZone) {
}
