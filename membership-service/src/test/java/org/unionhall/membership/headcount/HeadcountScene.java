package org.unionhall.membership.headcount;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** How many members the unit has. */
final class HeadcountScene implements FeatureScene {

    private final PermissionPeople people;

    HeadcountScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("getHeadcount", this::counted)
                .to("listHeadcountMonths", this::counted);
    }

    /** Of a unit one of whose members is counted, so that every field has something to show. */
    private Request counted(Place place) {
        var unit = people.unitId(place);
        if (place != Place.NOWHERE) {
            people.member(place);
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> members(unit) > 0);
        }
        return Request.plain().path("id", unit);
    }

    private int members(UUID unit) {
        return people.asFounder()
                .get("/api/v1/units/" + unit + "/headcount")
                .then()
                .statusCode(200)
                .extract()
                .path("members");
    }
}
