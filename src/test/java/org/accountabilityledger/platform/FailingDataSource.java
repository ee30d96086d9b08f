package org.accountabilityledger.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections that break, all at once, at the so-manieth thing that is asked of the database, as if it had died. */
public final class FailingDataSource extends AbstractDataSource {

    private final DataSource database;
    private final AtomicInteger left;

    public FailingDataSource(DataSource database, int asked) {
        this.database = database;
        this.left = new AtomicInteger(asked);
    }

    /** Whether so much was asked that they broke. */
    public boolean broke() {
        return left.get() < 0;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return failing(Connection.class, database.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    private <T> T failing(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> asked(real, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object asked(Object real, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if ((name.startsWith("execute") || name.equals("commit") || name.equals("unwrap")) && left.decrementAndGet() < 0) {
            throw new SQLException("The connection broke.", "08006");
        }
        try {
            Object answer = method.invoke(real, arguments);
            return answer instanceof Statement statement
                    ? failing((Class<Statement>) method.getReturnType().asSubclass(Statement.class), statement) : answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
