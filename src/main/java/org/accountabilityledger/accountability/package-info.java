/**
 * The subject: what institutions are alleged, found, recommended, promised and seen to have done.
 *
 * <p><b>Purpose.</b> Commands, events, states and rules of the chain from allegation to outcome.
 * <p><b>Promise.</b> Pure: it knows Java and Axon's annotations, asks no clock, reads no database, and what it
 * decides follows from what it is given.
 * <p><b>Trust.</b> Whoever can change a rule here can change what the ledger accepts from then on, never what it has
 * recorded; you would notice by the test that quotes the rule's sentence.
 */
package org.accountabilityledger.accountability;
