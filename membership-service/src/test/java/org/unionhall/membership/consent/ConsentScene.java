package org.unionhall.membership.consent;

import java.util.Map;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Somebody who has applied takes a consent back, or gives it again. */
final class ConsentScene implements FeatureScene {

    private static final String NOTICE = "REAL_NAME_CHECK";

    private final PermissionPeople people;

    ConsentScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("listMyConsents", () -> Request.plain().owner(applied().account()))
                .once("withdrawConsent", () -> named(applied()))
                .once("renewConsent", this::renewing);
    }

    private PermissionPeople.Applied applied() {
        return people.applied(Place.OWN, false);
    }

    private Request renewing() {
        var applied = applied();
        Given.as(applied.account())
                .post("/api/v1/consents/" + NOTICE + "/withdrawal")
                .then()
                .statusCode(200);
        return named(applied).body(Map.of("version", 1));
    }

    private static Request named(PermissionPeople.Applied applied) {
        return Request.plain().owner(applied.account()).path("notice", NOTICE);
    }
}
