/** Slippage: every time that a day was moved, by whom, by how much, and before or after it had passed. */
package org.accountabilityledger.reading.slippage;
