package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Map;
import org.accountabilityledger.reading.BadQuestion;
import org.accountabilityledger.reading.Slice;
import org.accountabilityledger.reading.commitments.CommitmentItem;
import org.accountabilityledger.reading.commitments.CommitmentQuery;
import org.accountabilityledger.reading.duties.DutyGap;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.duties.DutyQuery;
import org.accountabilityledger.reading.gaps.GapQuery;
import org.accountabilityledger.reading.lists.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The gap lists: all four together, and those of duties each on pages of its own ({@code /gaps?list=in-principle}). */
@Controller
class GapPages {

    private static final String LIST = "list";

    private final GapQuery gaps;
    private final CommitmentQuery commitments;
    private final DutyQuery duties;

    GapPages(GapQuery gaps, CommitmentQuery commitments, DutyQuery duties) {
        this.gaps = gaps;
        this.commitments = commitments;
        this.duties = duties;
    }

    @GetMapping("/gaps")
    @Tabular
    Page<ShownGaps> gaps(@RequestParam MultiValueMap<String, String> query) {
        Asked asked = Asked.of("/gaps", query, "", List.of(), List.of(), LIST);
        return asked.query().get(LIST).map(list -> one(list, asked)).orElseGet(() -> all(asked));
    }

    private Page<ShownGaps> all(Asked asked) {
        return new Page<>("gaps", "Gaps", new GapsPage(gaps.counts(), commitments("not-yet-assessed", asked),
                commitments("found-otherwise", asked), duties(DutyGap.NOTHING_PROMISED, asked),
                duties(DutyGap.IN_PRINCIPLE, asked)));
    }

    private Page<ShownGaps> one(String list, Asked asked) {
        DutyGap gap = DutyGap.of(list).orElseThrow(() -> new BadQuestion("A list of duties is one of "
                + DutyGap.NOTHING_PROMISED.key() + ", " + DutyGap.IN_PRINCIPLE.key() + "."));
        ListRequest request = request(gap).from(asked.cursor()).rows(asked.size());
        Slice<DutyLine> slice = duties.answer(request);
        return new Page<ShownGaps>("gap", gap.title(), new DutyGapPage(gap.key(), duties.count(request), slice.items(),
                asked.query().next(slice.next())))
                .withTable(DutyLine.class, cursor -> duties.answer(request.from(cursor).rows(asked.from(cursor).size())));
    }

    private static ListRequest request(DutyGap gap) {
        return ListRequest.of(Map.of("gap", gap.key())).by(DutyQuery.SINCE);
    }

    private GapsPage.GapList<CommitmentItem> commitments(String gap, Asked asked) {
        Map<String, String> filters = Map.of("gap", gap);
        Slice<CommitmentItem> slice = commitments.answer(ListRequest.of(filters).rows(asked.size()));
        Query list = new Query("/commitments", filters);
        return new GapsPage.GapList<>(slice.items(),
                list.next(slice.next()));
    }

    private GapsPage.GapList<DutyLine> duties(DutyGap gap, Asked asked) {
        Slice<DutyLine> slice = duties.answer(request(gap).rows(asked.size()));
        Query list = new Query("/gaps", Map.of(LIST, gap.key()));
        return new GapsPage.GapList<>(slice.items(),
                list.next(slice.next()));
    }
}
