package org.accountabilityledger.accountability.evidence;

import org.accountabilityledger.accountability.Public;

/** What kind of document a source is. */
@Public
public enum SourceKind {
    NEWS_REPORT, GOVERNMENT_PUBLICATION, PARLIAMENTARY_RECORD, REVIEW_REPORT, LEGISLATION, LETTER, STATISTICS, OTHER
}
