package org.accountabilityledger.web.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
class GapPages implements Asking {

    private static final String LIST = "list";
    private static final List<QueryParameter> KNOWN = List.of(
            QueryParameter.of(LIST, Stream.of(DutyGap.values()).map(DutyGap::key)), QueryParameter.of(Asked.SIZE),
            QueryParameter.of(Query.CURSOR));

    private final GapQuery gaps;
    private final CommitmentQuery commitments;
    private final DutyQuery duties;

    GapPages(GapQuery gaps, CommitmentQuery commitments, DutyQuery duties) {
        this.gaps = gaps;
        this.commitments = commitments;
        this.duties = duties;
    }

    @Override
    public List<QueryParameter> parameters() {
        return KNOWN;
    }

    @GetMapping(path = "/gaps", name = "What is missing between a reply, a promise, a claim and a finding")
    @Tabular
    Page<ShownGaps> gaps(@RequestParam MultiValueMap<String, String> query) {
        Query asked = Query.of("/gaps", query, KNOWN);
        int size = PageSize.size(query);
        return asked.get(LIST).map(list -> one(list, asked, size)).orElseGet(() -> all(size));
    }

    private Page<ShownGaps> all(int size) {
        return new Page<>("gaps", "Gaps", new GapsPage(gaps.counts(), commitments("not-yet-assessed", size),
                commitments("found-otherwise", size), duties(DutyGap.NOTHING_PROMISED, size),
                duties(DutyGap.IN_PRINCIPLE, size)));
    }

    private Page<ShownGaps> one(String list, Query asked, int size) {
        DutyGap gap = DutyGap.of(list).orElseThrow(() -> new BadQuestion("A list of duties is one of "
                + DutyGap.NOTHING_PROMISED.key() + ", " + DutyGap.IN_PRINCIPLE.key() + "."));
        ListRequest request = request(gap).from(asked.get(Query.CURSOR)).rows(size);
        Slice<DutyLine> slice = duties.answer(request);
        return new Page<ShownGaps>("gap", gap.title(), new DutyGapPage(gap.key(), duties.count(request), slice.items(),
                asked.next(slice.next())))
                .withTable(DutyLine.class, cursor -> duties.answer(request.from(cursor).rows(Asked.MANY)));
    }

    private static ListRequest request(DutyGap gap) {
        return ListRequest.of(Map.of("gap", gap.key())).by(DutyQuery.SINCE);
    }

    private GapsPage.GapList<CommitmentItem> commitments(String gap, int size) {
        Map<String, String> filters = Map.of("gap", gap);
        Slice<CommitmentItem> slice = commitments.answer(ListRequest.of(filters).rows(size));
        Query list = new Query("/commitments", filters);
        return new GapsPage.GapList<>(slice.items(),
                list.next(slice.next()));
    }

    private GapsPage.GapList<DutyLine> duties(DutyGap gap, int size) {
        Slice<DutyLine> slice = duties.answer(request(gap).rows(size));
        Query list = new Query("/gaps", Map.of(LIST, gap.key()));
        return new GapsPage.GapList<>(slice.items(),
                list.next(slice.next()));
    }
}
