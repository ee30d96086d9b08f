package org.accountabilityledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import org.accountabilityledger.exchange.bundle.Damaged;
import org.accountabilityledger.exchange.bundle.NotHandedOver;
import org.accountabilityledger.journal.NotCopied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** What can be asked of the ledger on a command line; without a command it is opened. */
public final class LedgerCommands {

    /** In place of an exit code: the ledger goes on. */
    public static final int OPEN = -1;

    private static final int NOT_DONE = 1;

    private LedgerCommands() {
    }

    @Command(name = "ledger", mixinStandardHelpOptions = true, version = "Accountability Ledger",
            description = "Without a command, opens the ledger. Settings are given as --ledger.data-dir=… or by "
                    + "environment variables such as LEDGER_DATA_DIR.",
            footer = "The exit code is 0 if all was done, 1 if not, 2 if the command was not understood.")
    private static final class Top implements Runnable {

        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Say which command.");
        }
    }

    /** Whether these arguments are a command and not settings alone. */
    public static boolean among(String... arguments) {
        return !Invocation.of(arguments).words().isEmpty();
    }

    /** Does what was asked, and ends this process; unless the ledger was opened by it. */
    public static void run(Class<?> application, String... arguments) {
        int code = execute(application, new PrintWriter(System.out, true), new PrintWriter(System.err, true),
                arguments);
        if (code != OPEN) {
            System.exit(code);
        }
    }

    /** Does what was asked, and gives the exit code; {@link #OPEN} if the ledger was opened by it. */
    public static int execute(Class<?> application, PrintWriter out, PrintWriter err, String... arguments) {
        Invocation invocation = Invocation.of(arguments);
        LedgerLauncher opening = new LedgerLauncher(application, invocation);
        return new CommandLine(new Top())
                .addSubcommand(new ExportCommand(opening))
                .addSubcommand(new ReplayCommand(opening))
                .addSubcommand(new RebuildCommand())
                .addSubcommand(new VerifyCommand())
                .setOut(out).setErr(err)
                .setExecutionExceptionHandler((failed, line, parsed) -> told(failed, err))
                .execute(invocation.words().toArray(String[]::new));
    }

    private static int told(Exception failed, PrintWriter err) {
        switch (failed) {
            case NotDone refused -> err.println(refused.getMessage());
            case Damaged refused -> err.println(refused.getMessage());
            case NotHandedOver refused -> err.println(refused.getMessage());
            case NotCopied refused -> err.println(refused.getMessage());
            case ConnectException unreachable -> err.println("Nobody answers at that address.");
            case IOException unreachable -> err.println("It could not be read or written: " + unreachable);
            default -> failed.printStackTrace(err);
        }
        err.flush();
        return NOT_DONE;
    }
}
