package org.accountabilityledger.accountability.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.Entry;

/** What somebody else reports of those who are to answer, and they have neither confirmed nor denied. */
public record ReportedReplies(List<Entry<RecommendationEvent>> entries) {

    static final ReportedReplies NONE = new ReportedReplies(List.of());

    /** Every reply to that duty that is reported. */
    public Stream<Entry<RecommendationEvent>> to(DutyId duty) {
        return entries.stream().filter(entry -> switch (entry.event()) {
            case PlainReply reply -> reply.duties().contains(duty);
            case RecommendationEvent.ReplyReversed turn -> turn.duties().contains(duty);
            default -> false;
        });
    }
}
