package org.unionhall.events.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.unionhall.events.Federation.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class DriveListHttpTest {

    private Federation federation;

    @BeforeEach
    void given_a_federation() {
        federation = Federation.founded();
    }

    @Test
    void a_drive_is_seen_by_its_sponsor_and_by_units_with_a_channel_and_by_nobody_else() {
        var id = federation.openDrive();
        as(federation.baotaClerk).get("/api/v1/drives/{id}", id).then().statusCode(404);
        federation.channel(id, federation.station);

        for (var seer : List.of(federation.organiser, federation.auditor, federation.baotaClerk)) {
            as(seer).get("/api/v1/drives/{id}", id).then().statusCode(200);
            as(seer).get("/api/v1/drives").then().body("items.id", hasItem(id.toString()));
            as(seer).get("/api/v1/drives/changes").then().body("items.id", hasItem(id.toString()));
        }
        as(federation.ansaiClerk).get("/api/v1/drives/{id}", id).then().statusCode(404);
        as(federation.ansaiClerk).get("/api/v1/drives").then().body("items", hasSize(0));
        as(federation.ansaiClerk).get("/api/v1/drives/changes").then().body("items", hasSize(0));
        as(federation.ansaiClerk)
                .queryParam("unit", federation.city)
                .get("/api/v1/drives")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_list_is_walked_page_by_page_newest_first() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, federation.openDrive().toString());
        }
        var found = new ArrayList<String>();
        String cursor = "";
        do {
            var page =
                    as(federation.organiser)
                            .queryParams(Map.of("limit", 2, "cursor", cursor))
                            .get("/api/v1/drives")
                            .then()
                            .statusCode(200)
                            .extract();
            found.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(found).isEqualTo(ids);
    }

    @Test
    void a_list_is_narrowed_by_status_and_unit() {
        var open = federation.openDrive();
        var paused = federation.openDrive();
        DriveHttpTest.move(federation.organiser, paused, "pause", 200);
        federation.channel(open, federation.ansai);

        as(federation.organiser)
                .get("/api/v1/drives?status=PAUSED")
                .then()
                .body("items.id", contains(paused.toString()));
        as(federation.organiser)
                .queryParam("unit", federation.ansai)
                .get("/api/v1/drives")
                .then()
                .body("items.id", contains(open.toString()));
        as(federation.organiser)
                .get("/api/v1/drives?status=HALF_OPEN")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("status"));
        as(federation.organiser).get("/api/v1/drives?limit=0").then().statusCode(400);
        as(federation.organiser).get("/api/v1/drives?cursor=%2e%2e").then().statusCode(400);
    }

    @Test
    void the_changes_feed_tells_each_changed_drive_once_and_where_to_go_on() {
        var first = federation.openDrive();
        var second = federation.openDrive();
        String next =
                as(federation.organiser)
                        .get("/api/v1/drives/changes")
                        .then()
                        .body("items.id", contains(first.toString(), second.toString()))
                        .body("more", equalTo(false))
                        .extract()
                        .path("next");
        DriveHttpTest.move(federation.organiser, first, "pause", 200);

        as(federation.organiser)
                .queryParam("after", next)
                .get("/api/v1/drives/changes")
                .then()
                .body("items.id", contains(first.toString()))
                .body("items[0].status", equalTo("PAUSED"))
                .body("next", not(equalTo(next)));
        as(federation.organiser)
                .get("/api/v1/drives/changes?after=yesterday")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }
}
