package org.accountabilityledger.reading.times;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/** Reads a row as a record whose components are called as the columns are, {@code madeOn} for {@code made_on}. */
// Spring's own looks for a column "madeOn" first, in every row, and throws and catches an exception for each.
public final class RecordMapper<T extends Record> implements RowMapper<T> {

    private interface Reader {

        Object read(ResultSet row, String column) throws SQLException;
    }

    private final Constructor<T> constructor;
    private final String[] columns;
    private final Reader[] readers;

    private RecordMapper(Class<T> type) throws NoSuchMethodException {
        RecordComponent[] components = type.getRecordComponents();
        constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        columns = Arrays.stream(components).map(each -> JdbcUtils.convertPropertyNameToUnderscoreName(each.getName()))
                .toArray(String[]::new);
        readers = Arrays.stream(components).map(each -> reader(each.getType())).toArray(Reader[]::new);
    }

    public static <T extends Record> RecordMapper<T> of(Class<T> type) {
        try {
            return new RecordMapper<>(type);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public T mapRow(ResultSet row, int index) throws SQLException {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = readers[i].read(row, columns[i]);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Reader reader(Class<?> type) {
        if (type == String.class) {
            return ResultSet::getString;
        }
        if (type == boolean.class) {
            return ResultSet::getBoolean;
        }
        if (type == int.class) {
            return ResultSet::getInt;
        }
        if (type == long.class) {
            return ResultSet::getLong;
        }
        return (row, column) -> row.getObject(column, type);
    }
}
