/**
 * The gap lists: what was claimed and not yet assessed, what was found otherwise, what was accepted with nothing
 * promised, and what is accepted in principle. Each says up to when sources were consulted, and accuses nobody.
 */
package org.accountabilityledger.reading.gaps;
