package org.accountabilityledger.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Transactions that take longer than one that records may, and that nobody who records waits for. */
final class LongTransactions extends JdbcTransactionManager {

    LongTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local transaction_timeout = 0; set local statement_timeout = '10min'; "
                    + "set local idle_in_transaction_session_timeout = '1min'");
        }
    }
}
