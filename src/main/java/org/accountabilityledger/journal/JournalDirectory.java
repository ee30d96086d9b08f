package org.accountabilityledger.journal;

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

    private static final int PAGE = 1000;

    private final JdbcClient database;

    public JournalDirectory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Told> about(String subject) {
        return database.sql("select file, number, fact from directory.fact where subject = :subject "
                        + "order by file, number, ordinal")
                .param("subject", subject)
                .query(StoredFact::read).list();
    }

    /** To be subscribed to the event store: keeps what the entries tell. */
    public void on(List<? extends EventMessage<?>> messages) {
        for (EventMessage<?> message : messages) {
            if (message.getPayload() instanceof LedgerEvent event) {
                keep(((DomainEventMessage<?>) message).getSequenceNumber() + 1, event);
            }
        }
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
        database.sql("delete from directory.fact").update();
        long position = 0;
        List<Recorded> page = journal.after(position, PAGE);
        while (!page.isEmpty()) {
            page.forEach(row -> keep(row.number(), row.event()));
            position = page.getLast().position();
            page = journal.after(position, PAGE);
        }
    }

    private void keep(long number, LedgerEvent event) {
        if (event.withdraws() > 0) {
            database.sql("delete from directory.fact where file = :file and number = :number")
                    .param("file", event.file().name()).param("number", event.withdraws()).update();
        }
        List<Fact> facts = event.facts();
        for (int i = 0; i < facts.size(); i++) {
            keep(event.file().name(), number, i, facts.get(i));
        }
    }

    private void keep(String file, long number, int ordinal, Fact fact) {
        String written = StoredFact.write(fact);
        for (String subject : fact.subjects()) {
            database.sql("insert into directory.fact (file, number, ordinal, subject, fact) "
                            + "values (:file, :number, :ordinal, :subject, :fact)")
                    .param("file", file).param("number", number).param("ordinal", ordinal)
                    .param("subject", subject).param("fact", written).update();
        }
    }
}
