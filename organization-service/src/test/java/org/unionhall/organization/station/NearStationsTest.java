package org.unionhall.organization.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhall.organization.Federation.aCity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Database;
import org.unionhall.platform.testing.Engines;

/** Of 50,000 stations, most of them in one city, the nearest are found by the index. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class NearStationsTest {

    private static final String SPREAD =
            """
            insert into station (id, version, unit_id, kind, name, region_code, district, address,
                latitude, longitude, equipment, hours, opened_on, approval_document, checked_on,
                check_due_on, changed_at)
            select gen_random_uuid(), 1, '%s',
                case when i %% 1000 = 0 then 'BABY_ROOM' else 'CARE_STATION' end, 'n' || i, '659002', 'd', 'a',
                45 + (i * 7919 %% 50000) / 100000.0, 85 + (i * 4729 %% 50000) / 100000.0,
                '{}', '{}', current_date, 'd', current_date, current_date + 300, now()
            from generate_series(1, 50000) i
            """;

    /** By the great circle, without an index. */
    private static final String EVERY =
            """
            select id from station where closed_on is null %s
            order by 2 * asin(sqrt(power(sin(radians(latitude - 45.234567) / 2), 2)
                + cos(radians(latitude)) * cos(radians(45.234567))
                * power(sin(radians(longitude - 85.345671) / 2), 2))) limit 50
            """;

    @Inject NearStations near;

    private UUID city;

    @BeforeEach
    void given_many() {
        city = aCity();
        Database.run(SPREAD.formatted(city));
        Database.run("analyze station");
    }

    @AfterEach
    void without_them() {
        Database.run("delete from station where unit_id = '" + city + "'");
    }

    @Test
    void the_nearest_come_by_the_index_and_are_those_that_a_look_at_all_finds()
            throws SQLException {
        var place = new Around(45.234567, 85.345671, 50_000);
        for (var kind : new StationKind[] {null, StationKind.BABY_ROOM}) {
            var found = QuarkusTransaction.requiringNew().call(() -> found(place, kind));
            assertThat(found)
                    .hasSize(50)
                    .containsExactlyElementsOf(
                            asked(EVERY.formatted(kind == null ? "" : "and kind = 'BABY_ROOM'")));
            assertThat(String.join("\n", asked("explain " + filledIn(kind))))
                    .contains(
                            kind == null
                                    ? "Index Scan using station_spot "
                                    : "station_spot_baby_room")
                    .doesNotContain("Seq Scan");
        }
    }

    private static String filledIn(StationKind kind) {
        return NearStations.nearest(kind)
                .replace(":latitude", "45.234567")
                .replace(":longitude", "85.345671")
                .replace(":radius", "50000")
                .replace(":firstShown", "current_date - 30")
                .replace(":atMost", "50");
    }

    private static List<String> asked(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = Database.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private List<String> found(Around place, StationKind kind) {
        return near.nearest(place, kind, Stationing.today(), 50).keySet().stream()
                .map(UUID::toString)
                .toList();
    }
}
