/** Lists as tables for spreadsheets and programs (RFC 4180): the same rows as on the pages, all of them. */
package org.accountabilityledger.web.tables;
