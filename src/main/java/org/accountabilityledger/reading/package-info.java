/**
 * What people read: views folded from the journal.
 *
 * <p><b>Purpose.</b> Every question of a reader is answered by a view, and every view is a pure fold of entries.
 * <p><b>Promise.</b> A view shows what the journal says up to a position that it names; it can be thrown away and
 * built again, and is then the same.
 * {@code …Rows} write rows, {@code …Query} answer, {@code …File} is one file as a reader sees it.
 * <p><b>Trust.</b> Whoever can change the tables of this room can mislead a page, not the journal; building the view
 * again would show it.
 */
package org.accountabilityledger.reading;
