/**
 * Where an answer is given from: the day it is given, up to which day sources were consulted, which body took over
 * from which, and who said what on what evidence.
 */
package org.accountabilityledger.reading.standpoint;
