package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(World.class)
class ForgetRefusedTest {

    @Inject ForgetRefused forget;

    @Test
    void what_was_withdrawn_a_year_ago_is_deleted_and_nothing_else() throws Exception {
        // Given
        var city = Given.aCity();
        var withdrawn = withdrawn(city);
        var recent = withdrawn(city);
        var waiting = Given.submitted(UUID.randomUUID(), city.north());
        try (var connection =
                        DriverManager.getConnection(Engines.jdbcUrl(), "unionhall", "unionhall");
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE application SET decided_at = now() - interval '366 days' WHERE id = '"
                            + withdrawn
                            + "'");
        }
        // When
        forget.run();
        // Then
        assertThat(Given.count("select count(*) from application where id = '" + withdrawn + "'"))
                .isZero();
        assertThat(
                        Given.count(
                                "select count(*) from application where id in ('"
                                        + recent
                                        + "', '"
                                        + waiting
                                        + "')"))
                .isEqualTo(2);
    }

    private static UUID withdrawn(Given.City city) {
        var account = UUID.randomUUID();
        var id = Given.submitted(account, city.north());
        Given.as(account).post("/api/v1/applications/" + id + "/withdrawal").then().statusCode(200);
        return id;
    }
}
