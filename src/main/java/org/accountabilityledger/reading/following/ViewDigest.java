package org.accountabilityledger.reading.following;

/**
 * What a view holds, as one figure: two ledgers with the same entries up to a position have the same there.
 *
 * @param sha256 of what PostgreSQL writes for {@code copy (select * from … order by its primary key) to stdout}, for
 *         each table in the order in which the view names them, each after its name and a line feed
 */
public record ViewDigest(String view, int version, long position, String sha256) {
}
