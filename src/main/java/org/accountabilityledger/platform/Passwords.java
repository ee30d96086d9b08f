package org.accountabilityledger.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;

/** The passwords of the three roles, drawn at the first start and kept in a file that only its owner can read. */
record Passwords(String superuser, String owner, String application) {

    private static final String OWNER_ONLY = "rw-------";

    static Path fileIn(Path folder) {
        return folder.resolve("passwords");
    }

    static Passwords read(Path folder) {
        Path file = fileIn(folder);
        try (Reader reader = Files.newBufferedReader(file)) {
            if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).equals(OWNER_ONLY)) {
                throw new StartRefused("Other users of this machine may read the passwords of the database in " + file + ".",
                        "Run: chmod 600 " + file);
            }
            var lines = new Properties();
            lines.load(reader);
            return new Passwords(lines.getProperty(Roles.SUPERUSER), lines.getProperty(Roles.OWNER), lines.getProperty(Roles.APPLICATION));
        } catch (IOException unreadable) {
            throw new StartRefused("The database in " + folder + " is there, but its passwords in " + file + " cannot be read: " + unreadable + ".",
                    "Put the file back from a copy of the data folder; without it nobody can log in.", unreadable);
        }
    }

    /** Draws new passwords and has them on the disk before any database knows them. */
    static Passwords draw(Path folder) {
        var drawn = new Passwords(random(), random(), random());
        String lines = "%s=%s%n%s=%s%n%s=%s%n".formatted(Roles.SUPERUSER, drawn.superuser,
                Roles.OWNER, drawn.owner, Roles.APPLICATION, drawn.application);
        Path draft = folder.resolve("passwords.new");
        try {
            Files.deleteIfExists(draft);
            writePrivately(draft, lines);
            Files.move(draft, fileIn(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The passwords cannot be kept in " + folder, unwritable);
        }
        return drawn;
    }

    static void writePrivately(Path file, String text) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, ownerOnly)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Has a folder's list of names on the disk, so that a rename in it survives a power cut. */
    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
            channel.force(true);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords[not shown]";
    }
}
