package org.accountabilityledger.reading.times;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;

/** Has each statement planned for the values that it is given, and not for any. */
// A statement that is prepared on the server comes to be planned once for all values:
// https://www.postgresql.org/docs/18/sql-prepare.html, "Notes".
final class CustomPlans extends JdbcTemplate {

    CustomPlans(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
}
