/**
 * Purpose: connects the ledger to what it runs on: Spring, the database and, when none is configured, a PostgreSQL of its own.
 * Promise: what was committed survives a crash, and the application never logs in with the rights to rewrite the journal.
 * Trust: whoever reads the passwords file or owns the data folder can change anything; you would notice by the proof, kept elsewhere.
 */
package org.accountabilityledger.platform;
