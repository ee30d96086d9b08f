/**
 * What was recommended, called for or directed, whom it obliges to answer, and what each of them answered.
 *
 * <p><b>Promise.</b> Every addressee, and every limb, has a duty of its own: what one body replied is never shown as
 * the reply of another, and silence is shown only up to the day up to which somebody looked.
 */
package org.accountabilityledger.accountability.recommendation;
