package org.unionhall.membership.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.World;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** Every table that leads to a person is in a holding, so that an erasure leaves nothing behind. */
@QuarkusTest
@QuarkusTestResource(World.class)
class PersonalTablesTest {

    /** What leads to people and is in no holding, and why. */
    private static final Map<String, String> LEFT =
            Map.ofEntries(
                    Map.entry("api_client", "programs, which are no people"),
                    Map.entry("daily_use", "how often, deleted within days"),
                    Map.entry("erasure", "the erasure itself, which leads to nobody once it ended"),
                    Map.entry("erasure_mark", "what was set aside, destroyed in time"),
                    Map.entry("headcount_member", "figures by an opaque id"),
                    Map.entry("identity_claim", "freed when a membership or application ends"),
                    Map.entry("member_import", "of the clerk; its rows end with the batch"),
                    Map.entry("member_import_member", "an opaque id, until the batch ends"),
                    Map.entry("member_import_person", "an index, until the batch ends"),
                    Map.entry("sign_in_attempt", "minutes"),
                    Map.entry("sign_in_allowance", "minutes"),
                    Map.entry("sign_in_code", "minutes"),
                    Map.entry("recovery_code", "goes with the second factor"),
                    Map.entry("voter", "an opaque id, in a list that is closed"),
                    Map.entry("headcount_flow", "figures by an opaque id"));

    @Inject Instance<Holding> holdings;
    @Inject DataSource database;

    @Test
    void every_table_that_leads_to_a_person_is_held_or_left_for_a_reason() throws SQLException {
        var held =
                holdings.stream()
                        .flatMap(one -> one.rows().stream())
                        .map(Rows::table)
                        .collect(Collectors.toSet());
        var personal = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                SELECT DISTINCT c.table_name FROM information_schema.columns c
                                JOIN information_schema.tables t USING (table_schema, table_name)
                                WHERE table_schema = 'public' AND t.table_type = 'BASE TABLE'
                                    AND (column_name IN ('account_id', 'member_id', 'holder_id', 'mobile_mask')
                                        OR column_name LIKE '%\\_sealed'
                                        OR column_name LIKE '%\\_index' AND data_type = 'bytea')
                                """)) {
            while (rows.next()) {
                personal.add(rows.getString(1));
            }
        }
        personal.removeAll(held);
        personal.removeAll(LEFT.keySet());
        assertThat(personal).isEmpty();
    }

    @Test
    void every_part_is_held_by_one() {
        assertThat(holdings.stream().map(Holding::part).toList())
                .containsExactlyInAnyOrder(Part.values());
    }
}
