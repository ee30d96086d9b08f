/**
 * What was recommended, called for or directed, and what each addressee answered: the list of all, and the file of
 * each.
 *
 * <p><b>Promise.</b> Every duty has its own reply with every reply before it; a duty that was accepted shows the
 * commitments that arise from it, or that none is on record and up to when sources were consulted.
 */
package org.accountabilityledger.reading.recommendations;
