package org.accountabilityledger.accountability.review;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.ExternalId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Words;
import org.accountabilityledger.accountability.allegation.AllegationId;

/** What is said of a review when it is announced, and again when it is opened; an empty list says nothing. */
public interface ReviewBeginning {

    Words title();

    ReviewKind reviewKind();

    List<InstitutionId> commissionedBy();

    List<InstitutionId> conductedBy();

    List<InstitutionId> directedBy();

    List<InstitutionId> subjects();

    Optional<Words> terms();

    Optional<EdtfDate> due();

    /** The words in which the day was put, such as "by summer 2026"; alone where no day was named. */
    Optional<Words> dueInWords();

    List<AllegationId> allegations();

    List<ExternalId> externalIds();
}
