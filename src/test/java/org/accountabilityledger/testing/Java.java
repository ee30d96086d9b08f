package org.accountabilityledger.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the tests start a program of this project in a process of its own. */
public final class Java {

    private Java() {
    }

    /** Its arguments are added to these words. Quick to be there rather than quick later: it ends soon. */
    public static List<String> command(Class<?> program) {
        return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m",
                "-cp", System.getProperty("java.class.path"), program.getName()));
    }
}
