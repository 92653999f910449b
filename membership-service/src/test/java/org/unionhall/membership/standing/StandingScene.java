package org.unionhall.membership.standing;

import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A member of the unit who retires, wants to leave, or is to be expelled. */
final class StandingScene implements FeatureScene {

    private final PermissionPeople people;

    StandingScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("changeStanding", this::changed)
                .to("takeBackEnd", this::ended)
                .to("askExit", this::leaving)
                .to("proposeExpulsion", this::expelled)
                .to("listProposals", this::shown)
                .to("listMyProposals", this::shown)
                .to("getProposal", place -> named(exit(place)))
                .to("approveProposal", place -> named(exit(place)))
                .to("approveProposal/expulsion", place -> named(expulsion(place)))
                .to("refuseProposal", place -> named(expulsion(place)).body(Standings.refusal()))
                .to("withdrawProposal", place -> named(exit(place)))
                .to("withdrawProposal/expulsion", place -> named(expulsion(place)));
    }

    private Request changed(Place place) {
        var member = people.fresh(place);
        return Request.plain()
                .owner(member.account())
                .path("id", member.id())
                .header("If-Match", "\"v1\"")
                .body(Standings.change("RETIRED"));
    }

    private Request ended(Place place) {
        var member = people.fresh(place);
        if (place != Place.NOWHERE) {
            Standings.change(people.clerkAt(place), member.account(), Standings.change("DEATH"))
                    .statusCode(200);
        }
        return Request.plain()
                .owner(member.account())
                .path("id", member.id())
                .header("If-Match", "\"v2\"")
                .body(Standings.undo());
    }

    private Request leaving(Place place) {
        return undone(Map.of("reason", "个人原因。")).owner(people.fresh(place).account());
    }

    private Request expelled(Place place) {
        var member = people.fresh(place);
        return undone(Standings.expulsion(member.id())).owner(member.account());
    }

    private static Request undone(Map<String, Object> body) {
        return Request.plain()
                .body(body)
                .undo(
                        (authorization, id) ->
                                RestAssured.given()
                                        .header("Authorization", authorization)
                                        .post(Standings.PATH + "/" + id + "/withdrawal"));
    }

    private record Asked(UUID id, UUID member) {}

    private Asked exit(Place place) {
        if (place == Place.NOWHERE) {
            return new Asked(UUID.randomUUID(), UUID.randomUUID());
        }
        var member = people.fresh(place).account();
        return new Asked(Standings.exit(member), member);
    }

    private Asked expulsion(Place place) {
        if (place == Place.NOWHERE) {
            return new Asked(UUID.randomUUID(), UUID.randomUUID());
        }
        var member = people.fresh(place);
        return new Asked(Standings.expulsion(people.clerkAt(place), member.id()), member.account());
    }

    private Request shown(Place place) {
        var asked = exit(place);
        return Request.plain().owner(asked.member()).shows(asked.id());
    }

    private static Request named(Asked asked) {
        return Request.plain().owner(asked.member()).path("id", asked.id());
    }
}
