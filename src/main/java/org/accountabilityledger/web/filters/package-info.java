/** What every request passes before a page or the API sees it, and what every answer bears. */
package org.accountabilityledger.web.filters;
