/**
 * In and out: dossiers that are imported through commands.
 *
 * <p><b>Purpose.</b> A dossier is a readable file of sources, institutions and entries; each becomes one command.
 * <p><b>Promise.</b> The whole file is tried first against the ledger as it stands; a file with a fault records
 * nothing, and every fault is named by its line. What was recorded once is not recorded again.
 * <p><b>Trust.</b> Whoever may import can send what the gate would take from anybody with the same actor, no more; each
 * entry shows that actor, and its receipt is kept under the dossier's name.
 */
package org.accountabilityledger.exchange;
