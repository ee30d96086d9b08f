package org.accountabilityledger.clock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accountabilityledger.access.Receipt;
import org.accountabilityledger.journal.Journal;
import org.accountabilityledger.journal.Recorded;
import org.accountabilityledger.platform.TestDatabase;
import org.accountabilityledger.projection.ProjectionRunner;
import org.accountabilityledger.testing.Clerk;
import org.accountabilityledger.testing.ClockOnFile;
import org.accountabilityledger.testing.Node;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger whose day the test sets and whose sweeps the test orders, with an inspectorate and four forces. */
public final class SweptLedger implements AutoCloseable {

    public static final List<String> FORCES = List.of("north-force", "south-force", "east-force", "west-force");
    private static final Duration SOON = Duration.ofMinutes(1);

    public final TestDatabase database = TestDatabase.migrated();
    public final JdbcClient tables = JdbcClient.create(database.pooled());
    public final Node node;
    public final Clerk clerk;
    final Path clockFile;
    private final ClockOnFile clock;

    private SweptLedger(Path folder, LocalDate today) {
        this.clockFile = folder.resolve("clock");
        this.clock = new ClockOnFile(clockFile).set(today);
        this.node = Node.on(database, clock);
        this.clerk = new Clerk(node);
    }

    public static SweptLedger on(Path folder, String today) {
        SweptLedger ledger = new SweptLedger(folder, LocalDate.parse(today));
        ledger.clerk.send("register-source", """
                {"source": "report", "occurredOn": "2024-01-02", "publisher": "The Gazette", "title": "A report",
                 "publishedOn": "2024-01-02", "sourceKind": "NEWS_REPORT"}""");
        FORCES.forEach(ledger::register);
        ledger.register("inspectorate");
        return ledger;
    }

    public Node another() {
        return Node.on(database, clock);
    }

    public void itIs(String today) {
        clock.set(LocalDate.parse(today));
    }

    /** A call of 2 January 2024, to be answered by that day. */
    public Receipt called(String reference, String due, Collection<String> addressees) {
        return clerk.send("issue-recommendation", """
                {"recommendation": "%s", "occurredOn": "2024-01-02", "statedBy": "inspectorate",
                 "citations": [{"source": "report"}], "origin": "CALL", "title": "Records", "words": "Keep records.",
                 "addressees": [%s], "replyDue": "%s"}""", reference, quoted(addressees), due);
    }

    public Receipt accepted(String reference, String addressee, String day) {
        return clerk.send("accept-recommendation", """
                {"recommendation": "%s", "occurredOn": "%s", "statedBy": "%s", "citations": [{"source": "report"}],
                 "duties": ["%s/%s"]}""", reference, day, addressee, reference, addressee);
    }

    /** A promise of 2 January 2024, to be kept by that day. */
    public Receipt promised(String reference, String due) {
        return clerk.send("make-commitment", """
                {"commitment": "%s", "occurredOn": "2024-01-02", "citations": [{"source": "report"}],
                 "title": "Records", "owner": "north-force", "words": "We keep records.", "due": "%s"}""",
                reference, due);
    }

    public Receipt step(String reference, String step, String due) {
        return clerk.send("set-milestone", """
                {"commitment": "%s", "occurredOn": "2024-01-02", "citations": [{"source": "report"}],
                 "milestone": "%s", "words": "A first part.", "due": "%s"}""", reference, step, due);
    }

    /** A review of 2 January 2024, to report by that day. */
    public Receipt opened(String reference, String due) {
        return clerk.send("open-review", """
                {"review": "%s", "occurredOn": "2024-01-02", "citations": [{"source": "report"}], "title": "Records",
                 "reviewKind": "AUDIT", "conductedBy": ["inspectorate"], "subjects": ["north-force"],
                 "terms": "Look into records.", "due": "%s", "dueInWords": "by spring"}""", reference, due);
    }

    /** Somebody looked on that day, up to that day. */
    public Receipt consulted(String day, Collection<String> files) {
        return clerk.send("record-consultation", """
                {"consultation": "look-%s", "occurredOn": "%s", "citations": [{"source": "report"}], "upTo": "%s",
                 "files": [%s]}""", UUID.randomUUID(), day, day, quoted(files));
    }

    public Receipt withdrawn(String kind, String reference, long entry) {
        return clerk.send("withdraw-" + kind + "-entry", """
                {"%s": "%s", "occurredOn": "2025-01-01", "citations": [{"source": "report"}], "entry": %d,
                 "reason": "It was wrong."}""", kind, reference, entry);
    }

    /** Every view has read everything; then the clock looks. */
    public Swept sweep() {
        caughtUp();
        return node.bean(Sweep.class).now();
    }

    public void caughtUp() {
        try {
            if (!node.bean(ProjectionRunner.class).await(journal().head(), SOON)) {
                throw new AssertionError("The views are behind: " + node.bean(ProjectionRunner.class).states());
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    public Journal journal() {
        return node.bean(Journal.class);
    }

    /** What the clock noted, in the order in which it did. */
    public List<Recorded> noted() {
        return journal().after(0, Integer.MAX_VALUE).stream().filter(each -> each.name().endsWith("-fell-due"))
                .toList();
    }

    private void register(String body) {
        clerk.send("register-institution", """
                {"institution": "%s", "occurredOn": "1996", "citations": [{"source": "report"}], "name": "%s",
                 "institutionKind": "PUBLIC_BODY"}""", body, body);
    }

    private static String quoted(Collection<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
    }

    public static List<String> recommendations(String... references) {
        return Arrays.stream(references).map(reference -> "recommendation:" + reference).toList();
    }

    @Override
    public void close() {
        node.close();
    }
}
