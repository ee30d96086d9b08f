/**
 * Which clocks run, and by what right: rules from law, undertaking or expectation, each for the time it was in force.
 *
 * <p><b>Promise.</b> A rule is data: it is enacted and repealed by entries, and an earlier version stays readable. A
 * clock keeps the version that it was started by. Days are counted in favour of whoever has to answer where a date is
 * not certain, and not at all where no calendar covers them.
 */
package org.accountabilityledger.accountability.timing;
