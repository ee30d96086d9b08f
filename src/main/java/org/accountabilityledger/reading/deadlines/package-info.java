/** Every deadline of every file, for the clock that looks for what fell due and for whoever asks what is due. */
package org.accountabilityledger.reading.deadlines;
