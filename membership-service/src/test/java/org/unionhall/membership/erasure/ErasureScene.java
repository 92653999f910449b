package org.unionhall.membership.erasure;

import io.restassured.RestAssured;
import java.util.UUID;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/**
 * Somebody whom the unit did not take in wants to be erased: the unit checks, the city approves.
 */
final class ErasureScene implements FeatureScene {

    private final PermissionPeople people;

    ErasureScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("previewErasure", () -> Request.plain().owner(UUID.randomUUID()))
                .once("askErasure", this::asking)
                .to("listErasures", this::shown)
                .to("listMyErasures", this::shown)
                .to("getErasure", place -> named(asked(place)))
                .to("withdrawErasure", place -> named(asked(place)))
                .to("checkErasure", place -> deciding(asked(place), "\"v1\""))
                .to("approveErasure", place -> deciding(checked(place), "\"v2\""))
                .to("refuseErasure", place -> deciding(asked(place), "\"v1\""))
                .once("restoreErased", this::restoring);
    }

    private record Asked(UUID id, UUID account) {}

    private Request asking() {
        return Request.plain()
                .owner(UUID.randomUUID())
                .undo(
                        (authorization, id) ->
                                RestAssured.given()
                                        .header("Authorization", authorization)
                                        .post(Erasing.PATH + "/" + id + "/withdrawal"));
    }

    private Asked asked(Place place) {
        if (place == Place.NOWHERE) {
            return new Asked(UUID.randomUUID(), UUID.randomUUID());
        }
        var applied = people.applied(place, false);
        Erasing.reject(applied.id(), people.clerkAt(place));
        return new Asked(Erasing.asked(applied.account()), applied.account());
    }

    private Asked checked(Place place) {
        var asked = asked(place);
        if (place != Place.NOWHERE) {
            Erasing.decide(people.clerkAt(place), asked.id(), "check").statusCode(200);
        }
        return asked;
    }

    private Request restoring() {
        var number = Given.residentId();
        var mobile = Given.mobile();
        var account = people.person(mobile);
        var body = people.application(Place.OWN);
        body.put("idNumber", people.secret(number));
        Erasing.reject(
                Given.made(account, "/api/v1/applications", body), people.clerkAt(Place.OWN));
        var id = Erasing.asked(account);
        Erasing.decide(people.clerkAt(Place.OWN), id, "check").statusCode(200);
        people.asFounder()
                .header("If-Match", "\"v2\"")
                .body(Erasing.reason())
                .post(Erasing.PATH + "/" + id + "/approval")
                .then()
                .statusCode(200);
        return Request.plain().owner(people.person(mobile)).body(Erasing.document(number));
    }

    private Request shown(Place place) {
        var asked = asked(place);
        return Request.plain().owner(asked.account()).shows(asked.id());
    }

    private static Request named(Asked asked) {
        return Request.plain().owner(asked.account()).path("id", asked.id());
    }

    private static Request deciding(Asked asked, String tag) {
        return named(asked).header("If-Match", tag).body(Erasing.reason());
    }
}
