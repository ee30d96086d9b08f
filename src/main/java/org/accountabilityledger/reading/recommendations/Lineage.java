package org.accountabilityledger.reading.recommendations;

import java.util.List;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.recommendation.RecommendationId;
import org.accountabilityledger.reading.times.Tables;

/** What other recommendations say of this one: that they say it again, or that this one took their place. */
record Lineage(List<RecommendationId> repeatedBy, List<RecommendationId> supersedes) {

    static Lineage of(RecommendationId id, Tables database) {
        return new Lineage(select("repeats @> array[:reference]::text[]", id, database),
                select("superseded_by = :reference", id, database));
    }

    List<FileRef> files() {
        return Stream.concat(repeatedBy.stream(), supersedes.stream()).map(FileRef::of).toList();
    }

    private static List<RecommendationId> select(String condition, RecommendationId id, Tables database) {
        return database.sql("select reference "
                + "from reading.recommendation_at(:validOn, :knownAt, :examples) where standing "
                + "and " + condition
                        + " order by reference collate reading.letters")
                .param("reference", id.reference()).query(String.class).list().stream().map(RecommendationId::new)
                .toList();
    }
}
