package org.accountabilityledger.reading.recommendations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.recommendation.RecommendationOrigin;
import org.accountabilityledger.accountability.review.ReviewId;
import org.accountabilityledger.reading.duties.DutyLine;
import org.accountabilityledger.reading.times.RecordMapper;
import org.accountabilityledger.wording.entries.Names;
import org.accountabilityledger.wording.scales.Dated;
import org.accountabilityledger.wording.scales.OriginScale;
import org.accountabilityledger.wording.scales.ReplyScale;

/** A row of the list as it is kept, with what is counted on reading. */
record RecommendationRow(
        String reference, String number, String title, boolean standing, boolean example, String origin, String issuer, String issuedBy,
        boolean addresseeNamed, String review,
        String issuedOn, boolean closed, long commitments, LocalDate consulted) {

    static final String COLUMNS = RecordMapper.columns("r", RecommendationRow.class, "commitments", "consulted")
            + ", behind.commitments, looked.consulted";

    Stream<FileRef> files() {
        return Stream.concat(Optional.ofNullable(issuer).map(InstitutionId::new).map(FileRef::of).stream(),
                Optional.ofNullable(review).map(ReviewId::new).map(FileRef::of).stream());
    }

    RecommendationItem item(Names names, List<DutyLine> duties) {
        RecommendationOrigin kind = RecommendationOrigin.valueOf(origin);
        return new RecommendationItem(reference, Optional.ofNullable(number), title, standing, example, kind,
                OriginScale.inWords(kind), Optional.ofNullable(issuer).map(InstitutionId::new).map(names::of), Optional.ofNullable(issuedBy),
                Optional.ofNullable(review).map(ReviewId::new).map(names::of), Dated.of(EdtfDate.of(issuedOn)),
                addresseeNamed, duties.stream().map(duty -> duty.addressee().reference()).distinct().count(), replies(duties),
                commitments, closed, Optional.ofNullable(consulted), duties);
    }

    private static List<RecommendationItem.Replies> replies(List<DutyLine> duties) {
        Map<String, Long> counted = duties.stream().collect(Collectors.groupingBy(DutyLine::reply, LinkedHashMap::new,
                Collectors.counting()));
        return counted.entrySet().stream().map(each -> new RecommendationItem.Replies(each.getKey(),
                ReplyScale.inWords(each.getKey()), each.getValue())).toList();
    }
}
