package org.accountabilityledger.platform;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {
    }

    /** Unpacks into a folder named by the archive's digest, so that a new version never meets an old one's files. */
    static Path unpackedIn(Path folder) {
        try {
            byte[] archive = archive();
            Path home = folder.resolve(digest(archive));
            if (Files.notExists(home)) {
                Files.createDirectories(folder);
                openToAll(folder);
                Path draft = Files.createTempDirectory(folder, "unpacking");
                try {
                    unpack(archive, draft);
                    publish(draft, home);
                } finally {
                    FileSystemUtils.deleteRecursively(draft);
                }
            }
            return home;
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked in " + folder, failed);
        }
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        try (InputStream stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return stream.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new StartRefused("This ledger brings no PostgreSQL for " + system + " on " + System.getProperty("os.arch") + ".",
                    "Set LEDGER_DATABASE_URL to a PostgreSQL that already runs.", missing);
        }
    }

    private static void unpack(byte[] archive, Path home) throws IOException {
        openToAll(home);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = home.resolve(entry.getName()).normalize();
                makeFolder(entry.isDirectory() ? path : path.getParent());
                if (entry.isDirectory()) {
                    continue;
                }
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    /** The archive names files before, or without, the folders that they are in. */
    private static void makeFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectory(folder);
            openToAll(folder);
        }
    }

    /** Gives the finished folder its name in one step; whoever else was unpacking may have been first. */
    private static void publish(Path draft, Path home) throws IOException {
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException taken) {
            if (Files.notExists(home)) {
                throw taken;
            }
        }
    }

    /** The server may run under another account, whatever the umask says. */
    private static void openToAll(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String digest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
