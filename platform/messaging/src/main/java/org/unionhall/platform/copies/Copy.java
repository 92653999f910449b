package org.unionhall.platform.copies;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/**
 * A table that holds what another service publishes, a row for each of its things as the last
 * message described it. Declared by a record, whose components are the columns, and its key; the
 * record's {@code version} guards a row against messages that come late or again. Can be emptied
 * and built again from its topic.
 *
 * @param <M> the message as it is read here: what is not needed is left out of the record
 */
public abstract class Copy<M extends Record> implements MessageListener {

    @Inject EntityManager entities;

    private final Class<M> message;
    private final String topic;
    private final String table;
    private final RecordComponent[] components;
    private final String upsert;
    private final String part;

    /**
     * @param key the component that names a row, such as {@code unitId}
     */
    protected Copy(Class<M> message, String topic, String table, String key) {
        this(message, topic, table, key, "true");
    }

    /**
     * For a table that holds what several topics say.
     *
     * @param part the condition, in SQL, that is true for the rows of this topic
     */
    protected Copy(Class<M> message, String topic, String table, String key, String part) {
        this.message = message;
        this.topic = topic;
        this.table = table;
        this.part = part;
        this.components = message.getRecordComponents();
        Arrays.stream(components).forEach(component -> component.getAccessor().setAccessible(true));
        this.upsert = upsert(key);
    }

    private String upsert(String key) {
        return """
        INSERT INTO %1$s AS mine (%2$s) VALUES (%3$s)
        ON CONFLICT (%4$s) DO UPDATE SET %5$s WHERE excluded.version > mine.version
        """
                .formatted(
                        table,
                        names().map(Copy::column).collect(Collectors.joining(", ")),
                        names().map(name -> ":" + name).collect(Collectors.joining(", ")),
                        column(key),
                        names().filter(name -> !name.equals(key))
                                .map(Copy::column)
                                .map(name -> name + " = excluded." + name)
                                .collect(Collectors.joining(", ")));
    }

    private Stream<String> names() {
        return Arrays.stream(components).map(RecordComponent::getName);
    }

    /** {@code unitId} is kept in {@code unit_id}. */
    private static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void apply(List<Received> messages) {
        messages.forEach(received -> take(received.as(message)));
    }

    /** Takes it over, unless what is there is as new. */
    private void take(M message) {
        var query = entities.createNativeQuery(upsert);
        for (var component : components) {
            query.setParameter(component.getName(), value(message, component));
        }
        if (query.executeUpdate() > 0) {
            taken(message);
        }
    }

    /** Called in the same transaction for each message that was newer than its row. */
    protected void taken(M message) {
        // nothing depends on most copies
    }

    private static Object value(Record message, RecordComponent component) {
        try {
            var value = component.getAccessor().invoke(message);
            return value instanceof Collection<?> many
                    ? many.stream().map(String::valueOf).toArray(String[]::new)
                    : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record cannot be read", e);
        }
    }

    @Override
    public void forget() {
        entities.createNativeQuery("DELETE FROM " + table + " WHERE " + part).executeUpdate();
    }

    /** For the questions of the copy that extends this. */
    protected EntityManager entities() {
        return entities;
    }
}
