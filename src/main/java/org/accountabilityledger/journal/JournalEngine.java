package org.accountabilityledger.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.LedgerEvent;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * Axon's JDBC engine on the table {@code journal.event}, into which nothing gets but by the function of its owner. There are no snapshots, a file has tens of entries.
 */
public final class JournalEngine extends JdbcEventStorageEngine {

    private static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("journal.event")
            .globalIndexColumn("position")
            .timestampColumn("recorded_at")
            .eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("aggregate_type")
            .payloadTypeColumn("event_name")
            .payloadRevisionColumn("event_version")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    private final Clocks clocks;

    private JournalEngine(Builder builder, Clocks clocks) {
        super(builder);
        this.clocks = clocks;
    }

    public static JournalEngine on(ConnectionProvider connections, TransactionManager transactions,
            CatalogueSerializer serializer, Clocks clocks) {
        return new JournalEngine(JdbcEventStorageEngine.builder()
                .schema(SCHEMA)
                .dataType(byte[].class)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(JournalEngine::lostRace), clocks);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        Optional<Recording> recording = Recording.current();
        try {
            Connection connection = getConnection();
            try {
                List<Moment> placed = Appending.record(connection, Optional.empty(), recording.stream().toList(),
                        events.stream().map(event -> entry((DomainEventMessage<?>) event, serializer)).toList(),
                        recording.stream().map(one -> events.size()).toList());
                clocks.require(placed.getLast().recordedAt());
                recording.ifPresent(one -> one.keep(recorded(events, placed)));
            } finally {
                JdbcUtils.closeQuietly(connection);
            }
        } catch (SQLException refused) {
            if (Appending.FUTURE.equals(refused.getSQLState())) {
                throw Clocks.refused(refused);
            }
            handlePersistenceException(refused, events.getFirst());
        }
    }

    private static Appending.New entry(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new Appending.New(UUID.fromString(event.getIdentifier()),
                FileRef.of(event.getAggregateIdentifier()).kind(), event.getAggregateIdentifier(),
                event.getSequenceNumber(), payload.getType().getName(), payload.getType().getRevision(),
                payload.getData(), event.serializeMetaData(serializer, byte[].class).getData());
    }

    private static List<Recorded> recorded(List<? extends EventMessage<?>> events, List<Moment> placed) {
        return IntStream.range(0, events.size()).mapToObj(i -> {
            DomainEventMessage<?> event = (DomainEventMessage<?>) events.get(i);
            return new Recorded(placed.get(i).position(), placed.get(i).recordedAt(),
                    FileRef.of(event.getAggregateIdentifier()), event.getSequenceNumber() + 1,
                    EventCatalogue.nameOf(event.getPayloadType()).value(), (LedgerEvent) event.getPayload(),
                    String.valueOf(event.getMetaData().get("actor")));
        }).toList();
    }

    /** Also for what is only tried out: no rule is judged by a file that cannot be read whole. */
    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String file, long firstSequenceNumber) {
        try {
            Connection connection = getConnection();
            try (PreparedStatement query = connection.prepareStatement(
                    "select file, number, position, reason from directory.set_aside where file = ?")) {
                query.setString(1, file);
                try (ResultSet row = query.executeQuery()) {
                    if (row.next()) {
                        throw CannotBeRead.of(Inspection.read(row, 0));
                    }
                }
            } finally {
                JdbcUtils.closeQuietly(connection);
            }
        } catch (SQLException failed) {
            throw new EventStoreException("The file could not be looked up.", failed);
        }
        return super.readEventData(file, firstSequenceNumber);
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    /** PostgreSQL's unique_violation: somebody else recorded this entry of the file first. */
    private static boolean lostRace(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
