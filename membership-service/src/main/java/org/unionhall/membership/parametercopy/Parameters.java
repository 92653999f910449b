package org.unionhall.membership.parametercopy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.copies.Copy;
import org.unionhall.platform.messaging.Received;
import org.unionhall.platform.persistence.Sql;

/** The copied parameters; remembered for up to a second. */
@ApplicationScoped
public class Parameters extends Copy<ParameterMessage> {

    private static final String ALL = "all";

    private final LoadingCache<String, List<ParameterMessage>> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build(all -> read());

    Parameters() {
        super(ParameterMessage.class, ParameterMessage.TOPIC, "parameter_copy", "parameterId");
    }

    /**
     * The number that holds in a region on a day.
     *
     * @param regionCode six digits, or null for what holds everywhere
     * @throws IllegalStateException when the parameter was never laid down
     */
    public int number(ParameterName name, String regionCode, LocalDate day) {
        return recent.get(ALL).stream()
                .filter(parameter -> parameter.holds(name.name(), regionCode, day))
                .max(ParameterMessage.WEAKEST_FIRST)
                .map(parameter -> Integer.parseInt(parameter.value()))
                .orElseThrow(() -> new IllegalStateException("No parameter " + name + " holds"));
    }

    private List<ParameterMessage> read() {
        return Sql.rows(
                        entities(),
                        """
                        SELECT parameter_id, version, name, region, value, unit, legal_basis, valid_from
                        FROM parameter_copy
                        """)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new ParameterMessage(
                                        row.get(0, UUID.class),
                                        row.get(1, Long.class),
                                        row.get(2, String.class),
                                        row.get(3, String.class),
                                        row.get(4, String.class),
                                        row.get(5, String.class),
                                        row.get(6, String.class),
                                        row.get(7, LocalDate.class)))
                .toList();
    }

    @Override
    public void apply(List<Received> messages) {
        super.apply(messages);
        recent.invalidateAll();
    }

    /**
     * What was laid down at first stays: without it nobody could join until the topic is read
     * again.
     */
    @Override
    public void forget() {
        entities()
                .createNativeQuery("DELETE FROM parameter_copy WHERE version > 0")
                .executeUpdate();
        recent.invalidateAll();
    }
}
