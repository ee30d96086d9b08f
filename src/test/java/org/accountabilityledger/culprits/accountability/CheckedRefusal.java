package org.accountabilityledger.culprits.accountability;

class CheckedRefusal extends Exception {
}
