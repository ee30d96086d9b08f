/**
 * Who answers: public bodies and groups of them, how they are related, who succeeded whom, who held which office.
 *
 * <p><b>Promise.</b> A relation holds on the days for which it was recorded, whatever was recorded later.
 */
package org.accountabilityledger.accountability.institution;
