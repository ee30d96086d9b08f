/**
 * The ledger's clock: it looks for deadlines that have passed and asks their files.
 *
 * <p><b>Purpose.</b> Silence and delay become entries: a deadline that passed with the thing undone, as far as sources
 * were consulted, is noted; what no longer holds is taken back.
 * <p><b>Promise.</b> The sweep only proposes, the file decides: however late, often or many at once it runs, and on
 * however many nodes, each deadline is noted once, with the day on which it passed.
 * <p><b>Trust.</b> Whoever can change the clock's table, or the views that the sweep reads, can delay an entry of the
 * clock's, not make one: the file judges from the journal alone. Running the sweep after building the views again would
 * show it. Each entry shows the actor {@code clock}.
 */
package org.accountabilityledger.clock;
