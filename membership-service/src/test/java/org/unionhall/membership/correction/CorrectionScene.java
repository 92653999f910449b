package org.unionhall.membership.correction;

import io.restassured.RestAssured;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A member of the unit about whom something is wrong. */
final class CorrectionScene implements FeatureScene {

    private final PermissionPeople people;

    CorrectionScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("listCorrections", this::member)
                .to("correctMember", place -> ordered(place, order()))
                .to("proposeCorrection", this::proposing)
                .to("askCorrection", this::asking)
                .to("listCorrectionRequests", this::shown)
                .to("listMyCorrectionRequests", this::shown)
                .to("getCorrectionRequest", place -> named(asked(place)))
                .to("approveCorrection", place -> decided(asked(place)))
                .to("approveCorrection/proposal", place -> decided(proposed(place)))
                .to("refuseCorrection", place -> decided(asked(place)).body(Correcting.refusal()))
                .to("withdrawCorrection", place -> named(asked(place)))
                .to(
                        "revealCorrection",
                        place -> named(proposed(place)).body(PermissionPeople.reveal()));
    }

    @Override
    public Set<String> revealing() {
        return Set.of("revealCorrection");
    }

    private static Map<String, Object> order() {
        return Correcting.order("GROUP", "TRUCK_DRIVER");
    }

    private Request member(Place place) {
        var member = people.member(place);
        return Request.plain().owner(member.account()).path("id", member.id());
    }

    private Request ordered(Place place, Map<String, Object> order) {
        var member = people.fresh(place);
        return Request.plain()
                .owner(member.account())
                .path("id", member.id())
                .header("If-Match", "\"v1\"")
                .body(order);
    }

    private Request proposing(Place place) {
        return undone(ordered(place, Correcting.order("ID_NUMBER", Given.residentId())));
    }

    private Request asking(Place place) {
        return undone(Request.plain().body(order())).owner(people.fresh(place).account());
    }

    private static Request undone(Request request) {
        return request.undo(
                (authorization, id) ->
                        RestAssured.given()
                                .header("Authorization", authorization)
                                .post(Correcting.PATH + "/" + id + "/withdrawal"));
    }

    private record Asked(UUID id, UUID member) {}

    private Asked asked(Place place) {
        if (place == Place.NOWHERE) {
            return new Asked(UUID.randomUUID(), UUID.randomUUID());
        }
        var member = people.fresh(place).account();
        return new Asked(Correcting.asked(member, "GROUP", "TRUCK_DRIVER"), member);
    }

    private Asked proposed(Place place) {
        if (place == Place.NOWHERE) {
            return new Asked(UUID.randomUUID(), UUID.randomUUID());
        }
        var member = people.fresh(place);
        return new Asked(
                Correcting.proposed(people.clerkAt(place), member.id(), Given.residentId()),
                member.account());
    }

    private Request shown(Place place) {
        var asked = asked(place);
        return Request.plain().owner(asked.member()).shows(asked.id());
    }

    private static Request named(Asked asked) {
        return Request.plain().owner(asked.member()).path("id", asked.id());
    }

    private static Request decided(Asked asked) {
        return named(asked).header("If-Match", "\"v1\"");
    }
}
