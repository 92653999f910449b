package org.unionhall.membership.parametercopy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.unionhall.platform.messaging.MessageJson;

/** The copied parameters; remembered for up to a second. */
@ApplicationScoped
public class Parameters {

    private static final String ALL = "all";

    private final EntityManager entities;
    private final LoadingCache<String, List<Parameter>> recent;

    Parameters(EntityManager entities) {
        this.entities = entities;
        this.recent =
                Caffeine.newBuilder()
                        .expireAfterWrite(Duration.ofSeconds(1))
                        .build(
                                all ->
                                        entities.createQuery("from Parameter", Parameter.class)
                                                .getResultList());
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
                .max(Parameter.WEAKEST_FIRST)
                .orElseThrow(() -> new IllegalStateException("No parameter " + name + " holds"))
                .number();
    }

    void apply(List<ParameterMessage> messages) {
        entities.createNativeQuery(
                        """
                        INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit,
                            legal_basis, valid_from)
                        SELECT DISTINCT ON ("parameterId") "parameterId", version, name, region, value,
                            unit, "legalBasis", "validFrom"
                        FROM jsonb_to_recordset(cast(:messages AS jsonb)) AS m ("parameterId" uuid,
                            version bigint, name text, region text, value text, unit text,
                            "legalBasis" text, "validFrom" date)
                        ORDER BY "parameterId", version DESC
                        ON CONFLICT (parameter_id) DO UPDATE SET
                            version = excluded.version, name = excluded.name, region = excluded.region,
                            value = excluded.value, unit = excluded.unit,
                            legal_basis = excluded.legal_basis, valid_from = excluded.valid_from
                        WHERE excluded.version > parameter_copy.version
                        """)
                .setParameter("messages", MessageJson.pretty(messages))
                .executeUpdate();
        recent.invalidateAll();
    }

    /**
     * What was laid down at first stays: without it nobody could join until the topic is read
     * again.
     */
    void forget() {
        entities.createNativeQuery("DELETE FROM parameter_copy WHERE version > 0").executeUpdate();
        recent.invalidateAll();
    }
}
