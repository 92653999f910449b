package org.unionhall.membership.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

/** A rehearsal of the rotation: to another key and another cipher, and back. */
@QuarkusTest
@QuarkusTestResource(World.class)
class ResealTest {

    @Inject DataSource database;

    @Test
    void after_a_rotation_every_value_is_under_the_new_key_and_still_the_same() {
        // Given
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        var body = Given.application(city.north());
        UUID id = Given.apply(UUID.randomUUID(), body).jsonPath().getUUID("id");
        var former = new Seal(SealTest.keys("k1", CipherSuite.AES_GCM, "k1", "k2"));
        var rotated = new Seal(SealTest.keys("k2", CipherSuite.SM4_GCM, "k1", "k2"));
        // When
        int moved = new Reseal(database, rotated).everything();
        // Then
        assertThat(moved).isPositive();
        assertThat(notUnder(rotated)).isZero();
        assertThat(new Reseal(database, rotated).everything()).isZero();
        // And back, so that the running service with its one key reads it
        new Reseal(database, former).everything();
        assertThat(notUnder(former)).isZero();
        Given.as(clerk)
                .body(Map.of("field", "ID_NUMBER", "purpose", "核对"))
                .post("/api/v1/applications/" + id + "/reveal")
                .then()
                .statusCode(200)
                .body("value", equalTo(body.get("idNumber")));
    }

    private static long notUnder(Seal seal) {
        var head = HexFormat.of().formatHex(seal.head());
        return Reseal.COLUMNS.stream()
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
}
