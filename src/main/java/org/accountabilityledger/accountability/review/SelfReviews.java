package org.accountabilityledger.accountability.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Relations;
import org.accountabilityledger.accountability.review.ReviewEvent.SelfReviewNoted;
import org.accountabilityledger.accountability.review.ReviewRemit.Conduct;

/** Sees where a body conducts a review of itself, of what it is a part of, or of its parts; a sponsor is neither. */
record SelfReviews(Directory directory, LocalDate today) {

    /** One note for each conductor and each subject that belong together on the day from which the entry counts. */
    List<SelfReviewNoted> in(ReviewId review, Conduct conduct, List<InstitutionId> subjects) {
        Relations relations = directory.relationsOn(conduct.since().countsFrom(today));
        return conduct.conductedBy().stream().flatMap(conductor -> subjects.stream()
                .flatMap(subject -> relation(conductor, subject, relations).stream()
                        .map(relation -> new SelfReviewNoted(review, Attestation.bySystem(conduct.since()),
                                conductor, subject, relation, conduct.directedBy())))).toList();
    }

    private static Optional<SelfReviewRelation> relation(InstitutionId conductor, InstitutionId subject,
            Relations relations) {
        if (conductor.equals(subject)) {
            return Optional.of(SelfReviewRelation.SAME_BODY);
        }
        if (relations.wholes(conductor).contains(subject) || relations.members(subject).contains(conductor)) {
            return Optional.of(SelfReviewRelation.PART_OF_SUBJECT);
        }
        if (relations.parts(conductor).contains(subject) || relations.members(conductor).contains(subject)) {
            return Optional.of(SelfReviewRelation.SUBJECT_IS_PART);
        }
        return Optional.empty();
    }
}
