/**
 * The engine that follows the journal by position, and keeps rows of what the entries say.
 *
 * <p><b>Purpose.</b> Whatever follows the journal is a subscriber, and a projection is one. A projection names itself, its
 * version and the files that it reads; its rows are a pure fold, kept as versions in both times; it is built again in
 * shadow tables beside those that are read.
 * <p><b>Promise.</b> What a subscriber writes and its position commit together: nothing is lost and nothing is taken in
 * twice, whatever dies when. What cannot be taken in stops one subscriber, at an entry that is named.
 * <p><b>Trust.</b> Whoever can change these tables can mislead a page, not the journal; the digest of a projection that is
 * built again would differ.
 */
package org.accountabilityledger.projection;
