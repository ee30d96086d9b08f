/**
 * Which clocks run, and by what right: rules from law, undertaking or expectation, each for the time it was in force.
 *
 * <p><b>Promise.</b> A rule is data: it is enacted and repealed by entries, and an earlier version stays readable.
 */
package org.accountabilityledger.accountability.timing;
