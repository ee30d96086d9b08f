package org.accountabilityledger.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accountabilityledger.projection.ProjectionDigest;

/** Says of each view whether it holds here what it held there. */
record DigestComparison(PrintWriter out) {

    /** Views of another version hold other things, and prove nothing. */
    boolean same(List<ProjectionDigest> there, List<ProjectionDigest> here) {
        Map<String, ProjectionDigest> copies = here.stream()
                .collect(Collectors.toMap(ProjectionDigest::view, Function.identity()));
        boolean same = true;
        for (ProjectionDigest original : there) {
            ProjectionDigest copy = copies.get(original.view());
            if (copy == null || copy.version() != original.version()) {
                out.println(original.view() + ": not comparable, it was made by another version of the ledger");
            } else if (copy.equals(original)) {
                out.println(original.view() + ": the same, " + copy.sha256());
            } else {
                out.println(original.view() + ": NOT THE SAME, " + copy.sha256() + " here, " + original.sha256()
                        + " in the bundle");
                same = false;
            }
        }
        out.println(same ? "What could be compared is the same." : "This is not the ledger that the bundle holds.");
        out.flush();
        return same;
    }
}
