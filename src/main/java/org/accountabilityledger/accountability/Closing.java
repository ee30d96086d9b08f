package org.accountabilityledger.accountability;

/** Why a file was closed: an act with a reason, and one that can be reversed. */
@Public
public enum Closing {
    IMPLEMENTED, EXCEEDED, ALTERNATE, NOT_IMPLEMENTED, NO_RESPONSE, RECONSIDERED, NO_LONGER_APPLICABLE, SUPERSEDED,
    WITHDRAWN
}
