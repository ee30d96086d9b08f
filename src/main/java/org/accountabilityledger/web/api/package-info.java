/** The door for programs: commands over HTTP, and the description of them. */
package org.accountabilityledger.web.api;
