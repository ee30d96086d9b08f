package org.accountabilityledger.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds one ledger's data, locked for as long as it is open: a second ledger cannot have it. */
final class DataFolder implements AutoCloseable {

    static final Path OF_ROOT = Path.of("/var/lib/accountability-ledger");

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The folder used when none is configured: one in the user's home. */
    static Path usual(Path home, ServerAccount wanted) {
        Path own = home.resolve(".accountability-ledger");
        if (Files.exists(clusterIn(own)) || !ServerAccount.isRoot()) {
            return own;
        }
        // Root's home is closed to the user nobody, so where PostgreSQL must run as nobody the data goes elsewhere.
        ServerAccount account = ServerAccount.forNewCluster(wanted);
        return Files.exists(clusterIn(OF_ROOT)) || !account.canEnter(home) ? OF_ROOT : own;
    }

    static Path clusterIn(Path folder) {
        return folder.resolve("postgresql");
    }

    static DataFolder open(Path wanted, ServerAccount account) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            throw new StartRefused("The built-in database needs Linux or macOS: here it could not keep its files private.",
                    "Set LEDGER_DATABASE_URL to a PostgreSQL that already runs.");
        }
        try {
            if (Files.notExists(wanted)) {
                create(wanted, account);
            }
            Path folder = wanted.toRealPath();
            refuseIfShared(folder);
            refuseIfClosedTo(account, folder);
            return new DataFolder(folder, lock(folder));
        } catch (IOException failed) {
            throw new StartRefused("The data folder " + wanted + " cannot be used: " + failed + ".",
                    "Set LEDGER_DATA_DIR to a folder that the user running the ledger may write to.", failed);
        }
    }

    private static void create(Path folder, ServerAccount account) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        if (account == ServerAccount.NOBODY) {
            // The server must pass through to its own folder; it still cannot list this one or read the passwords.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    private static void refuseIfShared(Path folder) throws IOException {
        if (Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new StartRefused("Every user of this machine may write to the data folder " + folder + ".",
                    "Run: chmod o-w " + folder + ", or set LEDGER_DATA_DIR to a folder of the ledger's own.");
        }
    }

    private static void refuseIfClosedTo(ServerAccount account, Path folder) {
        if (!account.canEnter(folder)) {
            throw new StartRefused("PostgreSQL refuses to run as root and runs as the user nobody here, who cannot enter " + folder + ".",
                    "Set LEDGER_DATA_DIR to a folder that every user may pass through, such as " + OF_ROOT + ".");
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            // The system gives the lock back when this process dies, however it dies.
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // refused below, like a lock held by another process
        }
        channel.close();
        throw new StartRefused("Another ledger is running on the data folder " + folder + ".",
                "Stop it first, or set LEDGER_DATA_DIR to another folder for this one.");
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return clusterIn(path);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
