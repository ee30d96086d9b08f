package org.accountabilityledger.accountability.commitment;

/** How another register showed a promise otherwise on a later day than on an earlier one. */
public enum ListingChange {
    RETITLED, REWORDED, MARKED_OTHERWISE, GONE, LISTED_AGAIN
}
