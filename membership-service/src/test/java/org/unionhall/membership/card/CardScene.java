package org.unionhall.membership.card;

import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A member's card, and its check by anybody. */
final class CardScene implements FeatureScene {

    private final PermissionPeople people;

    CardScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("makeCardCode", () -> Request.plain().owner(holder()))
                .once("checkCard", this::check);
    }

    private UUID holder() {
        return people.member(Place.OWN).account();
    }

    private Request check() {
        String token =
                Given.as(holder())
                        .post("/api/v1/member-card/code")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("token");
        return Request.plain().body(Map.of("token", token));
    }
}
