/**
 * The engine behind the views: it follows the journal by position and keeps rows of what the entries say.
 *
 * <p><b>Purpose.</b> A projection names itself, its version and the files that it reads; its rows are a pure fold, kept as
 * versions in both times; it is built again in shadow tables beside those that are read.
 * <p><b>Promise.</b> Rows and position commit together: nothing is lost and nothing is taken in twice, whatever dies when.
 * What cannot be taken in stops one projection, at an entry that is named.
 * <p><b>Trust.</b> Whoever can change these tables can mislead a page, not the journal; the digest of a projection that is
 * built again would differ.
 */
package org.accountabilityledger.projection;
