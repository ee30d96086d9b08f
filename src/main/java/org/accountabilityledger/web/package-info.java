/**
 * Doors for people and programs: pages, and the API.
 *
 * <p><b>Purpose.</b> Commands in, readings out; every page has a sibling {@code .json}.
 * <p><b>Promise.</b> Bad input is answered with a sentence that says which rule and where (RFC 9457), never with a
 * stack trace, and nothing is half recorded.
 * <p><b>Trust.</b> Nothing that comes in here is believed: bytes, names, dates and keys are judged before they are used.
 */
package org.accountabilityledger.web;
