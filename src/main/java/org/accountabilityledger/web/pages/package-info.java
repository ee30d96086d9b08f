/** The door for people: pages rendered on the server, each with a sibling {@code .json} of the same reading. */
package org.accountabilityledger.web.pages;
