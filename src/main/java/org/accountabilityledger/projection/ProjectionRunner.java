package org.accountabilityledger.projection;

import org.accountabilityledger.journal.Journal;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the projections up with the journal, except those that are to be built anew. */
public final class ProjectionRunner extends Subscription {

    private final Journal journal;
    private final Projections views;
    private final ViewPositions positions;

    public ProjectionRunner(Journal journal, Projections views, JdbcOperations database,
            TransactionOperations transactions) {
        ViewPositions kept = new ViewPositions(JdbcClient.create(database));
        super(journal, views.all(), database, transactions, kept);
        this.journal = journal;
        this.views = views;
        this.positions = kept;
    }

    @Override
    void begin() {
        super.begin();
        // What can be read by now is in no view yet: they are built anew.
        if (journal.inspectAgain()) {
            positions.outdate(views.all());
        }
    }
}
