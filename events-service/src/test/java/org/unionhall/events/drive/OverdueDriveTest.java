package org.unionhall.events.drive;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;
import static org.unionhall.events.Federation.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class OverdueDriveTest {

    @Inject CloseOverdueDrives calendar;

    @Test
    void a_drive_whose_last_day_has_passed_is_closed_and_the_others_go_on() {
        // Given
        var federation = Federation.founded();
        var overdue = federation.openDrive();
        var running = federation.openDrive();
        var code = federation.channel(overdue, federation.baota);
        var yesterday = today().minusDays(1);
        Database.change("update drive set ends_on = ? where id = ?", yesterday, overdue);
        Database.change("update channel set drive_ends = ? where code = ?", yesterday, code);
        given().get("/api/v1/channels/{code}", code).then().body("reason", equalTo("ENDED"));

        // When
        calendar.close();

        // Then
        as(federation.organiser)
                .get("/api/v1/drives/{id}", overdue)
                .then()
                .body("status", equalTo("CLOSED"));
        as(federation.organiser)
                .get("/api/v1/drives/{id}", running)
                .then()
                .body("status", equalTo("OPEN"));
        settled(
                () ->
                        Federation.broker().read(DriveMessages.TOPIC).stream()
                                        .filter(told -> told.key().equals(overdue.toString()))
                                        .count()
                                == 2);
    }
}
