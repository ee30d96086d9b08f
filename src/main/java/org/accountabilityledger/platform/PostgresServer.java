package org.accountabilityledger.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL server on one cluster of files, durable and with password login from its first moment.
 *
 * <p>We drive initdb and pg_ctl ourselves instead of using zonky's EmbeddedPostgres, which is made for tests: it
 * passes -F (no fsync) and trusts every login, its shutdown hook stops the server while the application still
 * uses it, and it unpacks the programs into a folder that every user may write to.
 */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    /** On the command line, where they outrank postgresql.conf and ALTER SYSTEM. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on", "synchronous_commit=on", "full_page_writes=on",
            "listen_addresses=127.0.0.1", "unix_socket_directories=",
            "max_connections=200", "shared_buffers=256MB", "effective_cache_size=1GB", "random_page_cost=1.1",
            "timezone=UTC", "log_timezone=UTC",
            // Errors of statements go to the client, who logs them; here they could spill personal data past an erasure.
            "log_min_messages=log", "log_min_error_statement=panic", "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0", "log_statement=none", "log_min_duration_statement=-1",
            "log_checkpoints=off");

    /** Another program took the port first; the dying children of a killed server still hold its memory. */
    private static final List<String> PASSING = List.of("could not bind", "still in use");
    private static final int ATTEMPTS = 20;

    private final Path programs;
    private final Path cluster;
    private final ServerAccount account;

    PostgresServer(Path programs, Path cluster, ServerAccount account) {
        this.programs = programs;
        this.cluster = cluster;
        this.account = account;
    }

    boolean isInitialised() {
        return Files.exists(cluster);
    }

    /** Builds the cluster beside its place and moves it there when complete, so that half a cluster is never started. */
    void initialise(String superuserPassword) {
        Path draft = cluster.resolveSibling("postgresql.new");
        Path passwordFile = cluster.resolveSibling("initdb.password");
        try {
            FileSystemUtils.deleteRecursively(draft);
            Files.deleteIfExists(passwordFile);
            Files.createDirectory(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Passwords.writePrivately(passwordFile, superuserPassword);
            account.own(draft);
            account.own(passwordFile);
            run("initdb", "--pgdata=" + draft, "--username=" + Roles.SUPERUSER, "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums");
            Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
            Passwords.force(cluster.getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException("The database cannot be created in " + cluster, failed);
        } finally {
            deleteQuietly(passwordFile);
        }
    }

    /** Starts the server and returns its port; call only with the data folder's lock in hand. */
    int start() {
        stopOrphan();
        for (int attempt = 1; ; attempt++) {
            int port = port(attempt);
            // pg_ctl gives the server a session of its own: else Ctrl-C would stop it before the application.
            ProcessResult start = pgCtl("start", "--wait", "--timeout=600", "--log=" + logFile(), "--options=" + options(port));
            if (start.succeeded()) {
                keep(port);
                return port;
            }
            String lastWords = lastWords();
            if (attempt == ATTEMPTS || PASSING.stream().noneMatch(lastWords::contains)) {
                throw new StartRefused("PostgreSQL did not start. Its last words:\n" + lastWords + "\n" + start.words(),
                        "Read " + logFile() + " for the whole story.");
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    void stop() {
        if (postmaster().isEmpty()) {
            log.warn("PostgreSQL on {} had already stopped. Its own log: {}", cluster, logFile());
            return;
        }
        ProcessResult stop = pgCtl("stop", "--wait", "--mode=fast", "--timeout=60");
        if (!stop.succeeded()) {
            log.warn("PostgreSQL did not stop in time and is stopped at once; it will recover at the next start. {}", stop.words());
            pgCtl("stop", "--wait", "--mode=immediate", "--timeout=30");
        }
    }

    /** The running server of this cluster, if there is one. */
    Optional<ProcessHandle> postmaster() {
        return recordedProcess().filter(this::isOurs);
    }

    /** A server may outlive a ledger that was killed; the lock says that nobody uses it. */
    private void stopOrphan() {
        if (postmaster().isPresent()) {
            log.info("Stopping the PostgreSQL that a killed ledger left running on {}", cluster);
            stop();
        } else if (recordedProcess().isPresent()) {
            // The number now belongs to another program, as after a restart of a container. PostgreSQL would take
            // that one for a server and refuse; it still looks for a server's shared memory without this file.
            deleteQuietly(pidFile());
        }
    }

    private Optional<ProcessHandle> recordedProcess() {
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** By its arguments alone: a container may forbid even root to see which program another account's process runs. */
    private boolean isOurs(ProcessHandle process) {
        List<String> arguments = process.info().arguments().map(Arrays::asList).orElse(List.of());
        return arguments.contains("-D") && arguments.contains(cluster.toString());
    }

    private ProcessResult pgCtl(String action, String... options) {
        var words = Stream.concat(Stream.of(program("pg_ctl"), action, "--pgdata=" + cluster), Stream.of(options));
        return ProcessResult.run(account.command(words.toArray(String[]::new)));
    }

    private void run(String program, String... options) {
        var words = Stream.concat(Stream.of(program(program)), Stream.of(options));
        ProcessResult finished = ProcessResult.run(account.command(words.toArray(String[]::new)));
        if (!finished.succeeded()) {
            throw new StartRefused("PostgreSQL's " + program + " failed: " + finished.words(),
                    "Check that " + cluster.getParent() + " has room and may be written to.");
        }
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private static String options(int port) {
        return "-p " + port + SETTINGS.stream().map(setting -> " -c " + setting).reduce("", String::concat);
    }

    /** The one of the last start while nobody else has it: what was written down of it goes on being true. */
    private int port(int attempt) {
        try {
            int last = Integer.parseInt(Files.readString(portFile()).strip());
            // Twice, since the children of a killed server hold it for a moment.
            return attempt <= 2 && last > 0 && last <= 65535 ? last : freePort();
        } catch (IOException | NumberFormatException none) {
            return freePort();
        }
    }

    private void keep(int port) {
        try {
            Files.writeString(portFile(), port + "\n");
        } catch (IOException unwritable) {
            log.warn("The next start will have another port: {}", unwritable.getMessage());
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No free port on this machine", none);
        }
    }

    private String lastWords() {
        try (Stream<String> lines = Files.lines(logFile())) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 5), all.size()));
        } catch (IOException silent) {
            return "";
        }
    }

    private Path logFile() {
        return cluster.resolve("server.log");
    }

    private Path portFile() {
        return cluster.resolveSibling("postgresql.port");
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            log.warn("Could not delete {}: {}", file, left.getMessage());
        }
    }
}
