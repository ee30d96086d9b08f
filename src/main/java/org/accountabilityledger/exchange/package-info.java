/**
 * In and out: dossiers that are imported through commands, and bundles that hand the whole history over.
 *
 * <p><b>Purpose.</b> A dossier is a readable file of sources, institutions and entries; each becomes one command. A
 * bundle is what a ledger recorded, byte for byte.
 * <p><b>Promise.</b> The whole file is tried first against the ledger as it stands; a file with a fault records
 * nothing, and every fault is named by its line. What was recorded once is not recorded again.
 * A bundle of the same history has the same bytes; whatever is changed in it is found and named.
 * <p><b>Trust.</b> Whoever may import can send what the gate would take from anybody with the same actor, no more; each
 * entry shows that actor, and its receipt is kept under the dossier's name. Whoever makes a bundle can make up all of
 * it: who replays one trusts its SHA-256 as far as the one who told it.
 */
package org.accountabilityledger.exchange;
