package org.accountabilityledger.accountability.institution;

import org.accountabilityledger.accountability.Public;

/** What kind of body an institution is; a {@code GROUP} answers through its members, where they are recorded. */
@Public
public enum InstitutionKind {
    GOVERNMENT, GOVERNMENT_DEPARTMENT, PUBLIC_BODY, POLICE_FORCE, LOCAL_AUTHORITY, PARLIAMENTARY_COMMITTEE,
    POLITICAL_OPPOSITION, INSPECTORATE, INQUIRY, PROSECUTOR, COURT, CHARITY, COMPANY, HEALTH_BODY, PRISON, UNIVERSITY,
    PROFESSIONAL_BODY, PRESS, GROUP, OTHER
}
