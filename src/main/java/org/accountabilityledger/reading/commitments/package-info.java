/**
 * What was promised and what became of it: the register of all commitments, and the file of each.
 *
 * <p><b>Promise.</b> Claim, finding and outcome stand beside each other and are never made into one; every deadline is
 * shown as it was first set and as it is now; every absence says up to when sources were consulted.
 */
package org.accountabilityledger.reading.commitments;
