package org.accountabilityledger.web.pages;

import org.accountabilityledger.journal.Copy;
import org.accountabilityledger.wording.Moments;

/**
 * What every page says where the ledger is a copy of another one.
 *
 * @param position the last one that was copied
 * @param recordedOn when that entry was recorded there, in words
 * @param bundle the SHA-256 of the bundle that the copy was made from
 */
public record CopyBar(long position, String recordedOn, String bundle) {

    static CopyBar of(Copy copy) {
        return new CopyBar(copy.position(), Moments.inWords(copy.recordedAt()), copy.bundle());
    }
}
