package org.accountabilityledger.reading.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.accountabilityledger.accountability.Schedule.Standing;
import org.junit.jupiter.api.Test;

class ScheduleInShortTest {

    @Test
    void a_day_that_was_moved_is_told_with_the_one_first_set() {
        ScheduleLine first = new ScheduleLine(Standing.OVERDUE, Optional.of(152L), "due on 1 July 2026, overdue by 152 days");
        ScheduleLine now = new ScheduleLine(Standing.NOT_YET_DUE, Optional.of(31L), "due on 31 December 2026, in 31 days");
        assertThat(new ScheduleLine.Both(first, now).inShort()).isEqualTo("due on 31 December 2026, in 31 days; against "
                + "the first day: due on 1 July 2026, overdue by 152 days");
        assertThat(new ScheduleLine.Both(now, now).inShort()).isEqualTo("due on 31 December 2026, in 31 days");
    }
}
