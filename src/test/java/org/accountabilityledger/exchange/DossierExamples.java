package org.accountabilityledger.exchange;

/** Dossiers for tests: the header takes the first five lines, what follows begins on line 6. */
final class DossierExamples {

    static final String HEADER = """
            # A dossier for a test.
            dossier: test
            instalment: first
            title: A test
            about: Written for a test.
            """;

    /** Two sources and an institution, which cites the first of them. */
    static final String SMALL = HEADER + """
            sources:
              - source: s01
                publisher: The Gazette
                title: A report
                publishedOn: 2025-08~
                occurredOn: 2025-08~
                sourceKind: NEWS_REPORT
              - {source: s02, publisher: The Gazette, title: Two, publishedOn: 2003, occurredOn: 2003, sourceKind: OTHER}
            institutions:
              - institution: home-office
                name: Home Office
                institutionKind: GOVERNMENT_DEPARTMENT
                occurredOn: "1782"
                citations: [{source: s01}]
            """;

    /** Three entries behind those: a name that was wrong, the right one, and the withdrawal of the wrong one. */
    static final String WHOLE = SMALL + """
            entries:
              - key: wrong-name
                rename-institution:
                  institution: home-office
                  occurredOn: 2007
                  citations: [{source: s01, locator: page 3}, {source: s02}]
                  name: Home Ofice
              - key: right-name
                rename-institution:
                  institution: home-office
                  occurredOn: 2007
                  citations: [{source: s02}]
                  name: The Home Office
              - key: withdrawal
                withdraw-institution-entry:
                  institution: home-office
                  occurredOn: 2026-01-09
                  citations: [{source: s01}]
                  entry: {of: wrong-name}
                  reason: A slip of the pen.
                  replacedBy: {of: right-name}
            """;

    private DossierExamples() {
    }
}
