/** What was recorded, for readers of news: feeds (RFC 4287), with archives in which nothing is missing (RFC 5005). */
package org.accountabilityledger.web.feeds;
