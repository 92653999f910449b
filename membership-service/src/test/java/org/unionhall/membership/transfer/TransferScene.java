package org.unionhall.membership.transfer;

import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A member of the unit who wants to go to the union beside it. */
final class TransferScene implements FeatureScene {

    private final PermissionPeople people;

    TransferScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("askTransfer", this::own)
                .to("askIncomingTransfer", this::incoming)
                .to("askOutgoingTransfer", this::outgoing)
                .to("listTransfers", this::shown)
                .to("listMyTransfers", this::shown)
                .to("getTransfer", this::named)
                .to("releaseTransfer", this::named)
                .to("acceptTransfer", this::released)
                .to("refuseTransfer", place -> named(place).body(Transferring.refusal()))
                .to("withdrawTransfer", this::named);
    }

    private Request own(Place place) {
        var member = people.freshBeside(place == Place.NOWHERE ? Place.OWN : place).account();
        return undone(Transferring.to(people.unitId(place))).owner(member);
    }

    private Request incoming(Place place) {
        var member = people.freshBeside(place == Place.NOWHERE ? Place.OWN : place).account();
        return undone(Transferring.incoming(people.unitId(place), member)).owner(member);
    }

    private Request outgoing(Place place) {
        var member = people.fresh(place);
        return undone(Transferring.outgoing(member.id(), people.besideId(place)))
                .owner(member.account());
    }

    private static Request undone(Map<String, Object> body) {
        return Request.plain()
                .body(new HashMap<>(body))
                .undo(
                        (authorization, id) ->
                                RestAssured.given()
                                        .header("Authorization", authorization)
                                        .post(Transferring.PATH + "/" + id + "/withdrawal"));
    }

    private record Asked(UUID id, UUID member) {}

    private Asked asked(Place place) {
        if (place == Place.NOWHERE) {
            return new Asked(UUID.randomUUID(), UUID.randomUUID());
        }
        var member = people.fresh(place).account();
        return new Asked(Transferring.asked(member, people.besideId(place)), member);
    }

    private Request shown(Place place) {
        var asked = asked(place);
        return Request.plain().owner(asked.member()).shows(asked.id());
    }

    private Request named(Place place) {
        var asked = asked(place);
        return Request.plain().owner(asked.member()).path("id", asked.id());
    }

    private Request released(Place place) {
        var asked = asked(place);
        if (place != Place.NOWHERE) {
            Transferring.release(people.clerkAt(place), asked.id()).statusCode(200);
        }
        return Request.plain().owner(asked.member()).path("id", asked.id());
    }
}
