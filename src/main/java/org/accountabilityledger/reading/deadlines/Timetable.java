package org.accountabilityledger.reading.deadlines;

import org.accountabilityledger.accountability.Deadline;
import org.accountabilityledger.accountability.Timed;

/** The deadlines of one file, and what else there is to say of each. */
interface Timetable {

    Timed timed();

    Particulars of(Deadline deadline);
}
