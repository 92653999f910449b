package org.unionhall.membership.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.sealing.CipherSuite;
import org.unionhall.platform.sealing.Reseal;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.SealedColumns;

/** A rehearsal of the rotation: to another key and another cipher, and back. */
@QuarkusTest
@QuarkusTestResource(World.class)
class ResealTest {

    @Inject DataSource database;
    @Inject SealedColumns columns;

    @Test
    void after_a_rotation_every_value_is_under_the_new_key_and_still_the_same() {
        // Given
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        var body = Given.application(city.north());
        UUID id = Given.apply(UUID.randomUUID(), body).jsonPath().getUUID("id");
        var former = SealFixture.aSeal("k1", CipherSuite.AES_GCM, "k1", "k2");
        var rotated = SealFixture.aSeal("k2", CipherSuite.SM4_GCM, "k1", "k2");
        // When
        int moved = new Reseal(database, rotated, columns).everything();
        // Then
        assertThat(moved).isPositive();
        assertThat(notUnder(rotated)).isZero();
        assertThat(new Reseal(database, rotated, columns).everything()).isZero();
        // And back, so that the running service with its one key reads it
        new Reseal(database, former, columns).everything();
        assertThat(notUnder(former)).isZero();
        Given.as(clerk)
                .body(Map.of("field", "ID_NUMBER", "purpose", "核对入会证件"))
                .post("/api/v1/applications/" + id + "/reveal")
                .then()
                .statusCode(200)
                .body("value", equalTo(body.get("idNumber")));
    }

    private long notUnder(Seal seal) {
        var head = HexFormat.of().formatHex(seal.head());
        return columns.all().stream()
                .mapToLong(
                        column ->
                                Given.count(
                                        "select count(*) from %1$s where substring(%2$s from 1 for %3$d) <> '\\x%4$s'"
                                                .formatted(
                                                        column.table(),
                                                        column.name(),
                                                        seal.head().length,
                                                        head)))
                .sum();
    }

    /** A sealed column that nobody has listed would be left behind by a rotation. */
    @Test
    void every_sealed_column_of_the_schema_is_listed() throws SQLException {
        var listed =
                columns.all().stream().map(column -> column.table() + "." + column.name()).toList();
        assertThat(sealedColumnsOfTheSchema()).containsExactlyInAnyOrderElementsOf(listed);
    }

    /** What lies in such a column begins as a sealed value does, in every row there is. */
    @Test
    void a_personal_column_is_never_plain() {
        var city = Given.aCity();
        Given.apply(UUID.randomUUID(), Given.application(city.north()));
        for (var column : columns.all()) {
            assertThat(
                            Given.count(
                                    "select count(*) from %1$s where %2$s is not null and not (get_byte(%2$s, 0) in (1, 2) and length(%2$s) > 30 + get_byte(%2$s, 1))"
                                            .formatted(column.table(), column.name())))
                    .as(column.toString())
                    .isZero();
        }
    }

    private List<String> sealedColumnsOfTheSchema() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT table_name || '.' || column_name FROM"
                                    + " information_schema.columns WHERE table_schema = 'public'"
                                    + " AND column_name LIKE '%sealed'")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
