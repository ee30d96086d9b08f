/**
 * The event store: every entry, in order, for good; and how it is read back.
 *
 * <p><b>Purpose.</b> Stored names apart from class names, the append under one lock, reading by position and by file,
 * and the directory that rules look things up in.
 * <p><b>Promise.</b> Position, recorded time and visibility rise together; nothing recorded is changed or removed;
 * a file of which an entry cannot be read is set aside, and no other.
 * <p><b>Trust.</b> Whoever owns the schema {@code journal} can rewrite it; the application's own role cannot, and the
 * test of its grants would notice.
 */
package org.accountabilityledger.journal;
