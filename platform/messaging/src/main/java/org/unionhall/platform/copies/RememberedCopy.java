package org.unionhall.platform.copies;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.unionhall.platform.messaging.Received;

/**
 * A small copy that many requests ask for: what they ask of it is remembered for up to a second,
 * and not beyond the next message.
 *
 * @param <M> the message as it is read here
 * @param <V> the whole copy in the form that is asked for
 */
public abstract class RememberedCopy<M extends Record, V> extends Copy<M> {

    private static final String ALL = "all";

    private final Cache<String, V> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build();

    /**
     * @param key the component that names a row, such as {@code unitId}
     */
    protected RememberedCopy(Class<M> message, String topic, String table, String key) {
        super(message, topic, table, key);
    }

    /** Reads the whole copy. */
    protected abstract V read();

    /** The whole copy as it was a second ago at most. */
    protected V all() {
        return recent.get(ALL, all -> read());
    }

    @Override
    public void apply(List<Received> messages) {
        super.apply(messages);
        recent.invalidateAll();
    }

    @Override
    public void forget() {
        delete();
        recent.invalidateAll();
    }

    /** Deletes what comes back with the messages. */
    protected void delete() {
        super.forget();
    }
}
