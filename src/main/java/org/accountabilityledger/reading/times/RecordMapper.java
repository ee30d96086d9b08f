package org.accountabilityledger.reading.times;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        columns = names(type).toArray(String[]::new);
        readers = Arrays.stream(components).map(each -> reader(each.getType())).toArray(Reader[]::new);
    }

    public static <T extends Record> RecordMapper<T> of(Class<T> type) {
        try {
            return new RecordMapper<>(type);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is selected from a table for the records of that type: every column but those that are reckoned beside it. */
    public static String columns(String table, Class<? extends Record> type, String... reckoned) {
        return names(type).filter(name -> !List.of(reckoned).contains(name)).map(name -> table + "." + name)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(each -> JdbcUtils.convertPropertyNameToUnderscoreName(each.getName()));
    }

    /** A record of these values by the names of their columns, as they would have been read from there. */
    public T of(Map<String, Object> values) {
        return make(Arrays.stream(columns).map(column -> {
            if (!values.containsKey(column)) {
                throw new IllegalArgumentException("There is no value of " + column + ".");
            }
            return values.get(column);
        }).toArray());
    }

    @Override
    public T mapRow(ResultSet row, int index) throws SQLException {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = readers[i].read(row, columns[i]);
        }
        return make(values);
    }

    private T make(Object[] values) {
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
