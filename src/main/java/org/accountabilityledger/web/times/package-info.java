/**
 * Time travel at the door: every page on any valid day, as the ledger knew it at any moment (RFC 7089, Memento).
 *
 * <p><b>Promise.</b> What was answered for a moment of known time is answered the same for good; an address that names
 * a moment at which nothing changed leads to the last change before it.
 *
 * <p>What comes in is {@code Requested} of an {@code Address}; the page and its two times are a {@code Visit}; that is
 * answered in an {@code Exchange}, under the digest of what was said.
 */
package org.accountabilityledger.web.times;
