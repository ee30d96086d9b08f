package org.accountabilityledger.platform;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The system account that PostgreSQL runs under, since it refuses to run as root. */
enum ServerAccount {

    /** The account of the ledger itself. */
    SELF("under the account of the ledger", List.of()),
    /** Root without its name and powers, in a user namespace of its own; its files stay root's. */
    UNSHARED("through 'unshare'", List.of("unshare", "-U")),
    /** The user nobody, where the kernel or the container forbids user namespaces. */
    NOBODY("through 'setpriv'", List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all", "--no-new-privs"));

    private static final int ROOT = 0;
    private static final int NOBODYS_ID = 65534;

    private final String words;
    private final List<String> prefix;

    ServerAccount(String words, List<String> prefix) {
        this.words = words;
        this.prefix = prefix;
    }

    /** The account that already owns the cluster, or else the wanted one, or else the first that works. */
    static ServerAccount of(Path cluster, ServerAccount wanted) {
        ServerAccount account = Files.exists(cluster) ? ownerOf(cluster) : forNewCluster(wanted);
        if (!account.works()) {
            throw new StartRefused(
                    "PostgreSQL cannot run on " + cluster + " " + account.words + " here.",
                    "Start the ledger as an ordinary user with a data folder of its own, or set LEDGER_DATABASE_URL"
                            + " to a PostgreSQL that already runs.");
        }
        return account;
    }

    static ServerAccount forNewCluster(ServerAccount wanted) {
        if (wanted != null) {
            return wanted;
        }
        if (!isRoot()) {
            return SELF;
        }
        return UNSHARED.works() ? UNSHARED : NOBODY;
    }

    static boolean isRoot() {
        return myId() == ROOT;
    }

    private static ServerAccount ownerOf(Path cluster) {
        int owner = idOfOwner(cluster);
        if (owner == myId()) {
            return isRoot() ? UNSHARED : SELF;
        }
        if (isRoot() && owner == NOBODYS_ID) {
            return NOBODY;
        }
        throw new StartRefused(
                "The database in " + cluster + " belongs to the user with the number " + owner
                        + ", and the ledger was started by the user with the number " + myId() + ".",
                "Start the ledger as the user who started it first, or set LEDGER_DATA_DIR to another folder.");
    }

    private boolean works() {
        if (this == SELF) {
            return !isRoot();
        }
        // initdb asks for the name of the account, so it must have one.
        ProcessResult id = ProcessResult.run(command("id", "-un"));
        return isRoot() && id.succeeded() && !id.words().equals("root");
    }

    List<String> command(String... program) {
        return Stream.concat(prefix.stream(), Stream.of(program)).toList();
    }

    /** Whether this account may pass through a folder that belongs to the ledger. */
    boolean canEnter(Path folder) {
        return this != NOBODY || ProcessResult.run(command("test", "-x", folder.toString())).succeeded();
    }

    /** Makes this account the owner of a file that the ledger has created. */
    void own(Path path) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODYS_ID, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", NOBODYS_ID, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static int myId() {
        return (int) new UnixSystem().getUid();
    }

    private static int idOfOwner(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
