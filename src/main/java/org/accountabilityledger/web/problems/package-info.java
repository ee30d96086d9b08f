/** Says why a request has no answer (RFC 9457): one sentence for people, whoever refuses it. */
package org.accountabilityledger.web.problems;
