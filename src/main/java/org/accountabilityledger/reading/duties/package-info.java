/** The duties to answer recommendations, each with its reply now: for lists, and for whatever arises from them. */
package org.accountabilityledger.reading.duties;
