package org.accountabilityledger.accountability.review;

import java.time.LocalDate;
import java.util.List;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.Existence;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.InstitutionId;
import org.accountabilityledger.accountability.Lists;

/** Checks the lists in which a command names bodies or allegations: each once, each standing, each in its time. */
record NamedFiles(Directory directory, EdtfDate on, LocalDate today) {

    private interface Check {

        void require(InstitutionId body, EdtfDate on, String pointer);
    }

    void requireNamed(List<InstitutionId> bodies, String pointer) {
        require(bodies, pointer, existence()::requireNamed);
    }

    void requireActing(List<InstitutionId> bodies, String pointer) {
        require(bodies, pointer, existence()::requireActing);
    }

    /** An announcement names who will conduct a review, which may be founded for it. */
    void require(ReviewBeginning beginning, boolean announced) {
        requireActing(beginning.commissionedBy(), "/commissionedBy");
        require(beginning.conductedBy(), "/conductedBy",
                announced ? existence()::requireComing : existence()::requireActing);
        require(beginning.directedBy(), "/directedBy",
                announced ? existence()::requireComing : existence()::requireActing);
        requireNamed(beginning.subjects(), "/subjects");
        requireOnce(beginning.allegations(), "/allegations");
        for (int i = 0; i < beginning.allegations().size(); i++) {
            directory.requireStanding(beginning.allegations().get(i), "/allegations/" + i);
        }
    }

    private void require(List<InstitutionId> bodies, String pointer, Check check) {
        requireOnce(bodies, pointer);
        for (int i = 0; i < bodies.size(); i++) {
            check.require(bodies.get(i), on, pointer + "/" + i);
        }
    }

    private static void requireOnce(List<? extends FileId> files, String pointer) {
        Lists.requireOnce(files, FileId::reference, pointer);
    }

    private Existence existence() {
        return new Existence(directory, today);
    }
}
