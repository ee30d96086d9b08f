/**
 * Doors for the command line.
 *
 * <p><b>Purpose.</b> What an operator does with a whole ledger: export it as a bundle, verify a bundle, replay one,
 * have its views built anew.
 * <p><b>Promise.</b> What was cut off goes on where it stopped when it is asked for again; a refusal is one sentence,
 * and the exit code is 0 only if all was done.
 * <p><b>Trust.</b> Whoever can start the ledger on its data can do here what the owner of those data can: make an empty
 * ledger the copy of another. The copy says that it is one, and takes no entries.
 */
package org.accountabilityledger.cli;
