package org.accountabilityledger.accountability.review;

import java.util.HashSet;
import java.util.List;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Rule;

/** Checks the lists in which a command names bodies or allegations: each once, each standing. */
record NamedFiles(Directory directory) {

    void require(List<? extends FileId> files, String pointer) {
        Rule.IN_ITS_PLACE.require(new HashSet<>(files).size() == files.size(), "The same is named once.", pointer);
        for (int i = 0; i < files.size(); i++) {
            directory.requireStanding(files.get(i), pointer + "/" + i);
        }
    }

    void require(ReviewBeginning beginning) {
        require(beginning.commissionedBy(), "/commissionedBy");
        require(beginning.conductedBy(), "/conductedBy");
        require(beginning.directedBy(), "/directedBy");
        require(beginning.subjects(), "/subjects");
        require(beginning.allegations(), "/allegations");
    }
}
