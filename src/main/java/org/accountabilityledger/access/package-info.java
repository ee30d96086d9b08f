/**
 * Who may say what: the one way by which commands come in.
 *
 * <p><b>Purpose.</b> Every command passes the gate: it has an actor, is recorded once however often it is sent, and is
 * judged against the version that its sender saw.
 * <p><b>Promise.</b> A command is recorded whole, with its receipt, or not at all.
 * <p><b>Trust.</b> Until sign-in exists the actor is named by configuration; whoever reaches the loopback address of
 * the machine can speak as that actor, and each entry shows its actor.
 */
package org.accountabilityledger.access;
