package org.unionhall.membership.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(World.class)
class MemberListTest {

    @Test
    void a_list_of_many_unions_goes_union_by_union_in_each_by_the_order_of_joining() {
        // Given
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.city());
        for (var unit : List.of(city.north(), city.south(), city.north(), city.south())) {
            join(unit, clerk);
        }
        var inOrder =
                Comparator.<Map<String, Object>, String>comparing(
                                member -> ((Map<?, ?>) member.get("unit")).get("id").toString())
                        .thenComparing(member -> member.get("id").toString());
        // When
        for (var filter : List.of("", "&group=COURIER", "&status=ACTIVE", "&name=王")) {
            var read = new ArrayList<Map<String, Object>>();
            String next = null;
            do {
                var page =
                        Given.as(clerk)
                                .get(
                                        "/api/v1/members?limit=1"
                                                + filter
                                                + (next == null ? "" : "&cursor=" + next))
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath();
                read.addAll(page.getList("items"));
                next = page.getString("next");
            } while (next != null);
            // Then
            assertThat(read).as(filter).hasSize(4).isSortedAccordingTo(inOrder);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM member WHERE id_index = '\\x00'",
                "SELECT * FROM member WHERE account_id = '00000000-0000-0000-0000-000000000001'"
            })
    void whoever_is_looked_for_is_not_found_by_reading_all_members(String question)
            throws SQLException {
        var plan = new StringBuilder();
        try (var connection =
                        DriverManager.getConnection(Engines.jdbcUrl(), "unionhall", "unionhall");
                var statement = connection.createStatement()) {
            // A small table is read whole where it may be; with this, only where nothing else
            // serves.
            statement.execute("SET enable_seqscan = off");
            try (var lines = statement.executeQuery("EXPLAIN " + question)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        assertThat(plan).contains("Index").doesNotContain("Seq Scan");
    }

    private static void join(Given.Unit unit, UUID clerk) {
        var body = Given.application(unit);
        body.put("name", "王小红");
        Given.join(body, clerk);
    }
}
