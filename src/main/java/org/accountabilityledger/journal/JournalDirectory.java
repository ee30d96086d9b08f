package org.accountabilityledger.journal;

import java.util.ArrayList;
import java.util.List;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.LedgerEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The directory as a table, written in the transaction of the command itself, after the append: a rule never sees less
 * than what is recorded. It can be rebuilt from the journal at any time.
 */
public final class JournalDirectory implements Directory {

    private record Row(String file, long number, short ordinal, String subject, String fact) {
    }

    private record Numbered(long number, LedgerEvent event) {

        List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            List<Fact> facts = event.told();
            for (short i = 0; i < facts.size(); i++) {
                String written = StoredFact.write(facts.get(i));
                for (String subject : facts.get(i).subjects()) {
                    rows.add(new Row(event.file().name(), number, i, subject, written));
                }
            }
            return rows;
        }
    }

    private static final int PAGE = 1000;

    private final JdbcClient database;

    public JournalDirectory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<RecordedFact> about(String subject) {
        return database.sql("select file, number, fact from directory.fact where subject = :subject "
                        + "order by file, number, ordinal")
                .param("subject", subject)
                .query(StoredFact::read).list();
    }

    /** To be subscribed to the event store: keeps what the entries tell. */
    public void on(List<? extends EventMessage<?>> messages) {
        keep(messages.stream().filter(message -> message.getPayload() instanceof LedgerEvent)
                .map(message -> new Numbered(((DomainEventMessage<?>) message).getSequenceNumber() + 1,
                        (LedgerEvent) message.getPayload())).toList());
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return database.sql("select not exists (select from directory.fact)").query(Boolean.class).single();
    }

    /**
     * Forgets everything and reads the journal from its beginning; for use within one transaction. Nothing is appended
     * meanwhile, or what a command takes back could come back.
     */
    public void rebuild(Journal journal) {
        journal.holdAppends();
        journal.inspect();
        database.sql("delete from directory.fact").update();
        long position = 0;
        List<Recorded> page = journal.telling(position, PAGE);
        while (!page.isEmpty()) {
            keep(page.stream().map(entry -> new Numbered(entry.number(), entry.event())).toList());
            position = page.getLast().position();
            page = journal.telling(position, PAGE);
        }
    }

    /** In their order: an entry may withdraw one before it. */
    private void keep(List<Numbered> entries) {
        List<Row> rows = new ArrayList<>();
        for (Numbered entry : entries) {
            if (entry.event().withdraws() > 0) {
                forget(entry.event().file().name(), entry.event().withdraws(), rows);
            }
            rows.addAll(entry.rows());
        }
        if (!rows.isEmpty()) {
            database.sql("insert into directory.fact (file, number, ordinal, subject, fact) select * from unnest("
                            + ":files, :numbers, :ordinals, :subjects, :facts)")
                    .param("files", rows.stream().map(Row::file).toArray(String[]::new))
                    .param("numbers", rows.stream().map(Row::number).toArray(Long[]::new))
                    .param("ordinals", rows.stream().map(Row::ordinal).toArray(Short[]::new))
                    .param("subjects", rows.stream().map(Row::subject).toArray(String[]::new))
                    .param("facts", rows.stream().map(Row::fact).toArray(String[]::new)).update();
        }
    }

    private void forget(String file, long number, List<Row> rows) {
        rows.removeIf(row -> row.file().equals(file) && row.number() == number);
        database.sql("delete from directory.fact where file = :file and number = :number")
                .param("file", file).param("number", number).update();
    }
}
