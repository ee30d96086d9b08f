package org.accountabilityledger.accountability.review;

import org.accountabilityledger.accountability.Public;

/** How the body that conducts a review belongs with the body that it is about. */
@Public
public enum SelfReviewRelation {
    /** They are the same. */
    SAME_BODY,
    /** The conductor is a part of the subject, or a member of the group that is the subject. */
    PART_OF_SUBJECT,
    /** The subject is a part of the conductor, or a member of the group that conducts. */
    SUBJECT_IS_PART
}
