package org.unionhall.membership.parametercopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.copies.RememberedCopy;
import org.unionhall.platform.persistence.Sql;

/** The copied parameters. */
@ApplicationScoped
public class Parameters extends RememberedCopy<ParameterMessage, List<ParameterMessage>> {

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
        return all().stream()
                .filter(parameter -> parameter.holds(name.name(), regionCode, day))
                .max(ParameterMessage.WEAKEST_FIRST)
                .map(parameter -> Integer.parseInt(parameter.value()))
                .orElseThrow(() -> new IllegalStateException("No parameter " + name + " holds"));
    }

    @Override
    protected List<ParameterMessage> read() {
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

    /**
     * What was laid down at first stays: without it nobody could join until the topic is read
     * again.
     */
    @Override
    protected void delete() {
        entities()
                .createNativeQuery("DELETE FROM parameter_copy WHERE version > 0")
                .executeUpdate();
    }
}
