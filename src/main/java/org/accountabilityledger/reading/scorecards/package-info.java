/** The scorecard of a body: counts beside what they are counted of, now and as they were at the end of each quarter. */
package org.accountabilityledger.reading.scorecards;
