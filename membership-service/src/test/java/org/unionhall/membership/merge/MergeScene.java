package org.unionhall.membership.merge;

import io.restassured.RestAssured;
import java.util.UUID;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.membership.PermissionPeople.Joined;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A member of the unit who has another record in the union beside it: the city above decides. */
final class MergeScene implements FeatureScene {

    private final PermissionPeople people;

    MergeScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("proposeMerge", this::proposing)
                .to("listMerges", this::shown)
                .to("listMyMerges", this::shown)
                .to("getMerge", place -> named(heard(place)))
                .to("objectToMerge", place -> named(heard(place)).body(Merging.reason()))
                .to("withdrawMerge", place -> named(heard(place)))
                .to("approveMerge", place -> decided(heard(place)))
                .to("refuseMerge", place -> decided(heard(place)))
                .to("askMergeUndo", place -> versioned(merged(place)).body(Merging.undo()))
                .to("approveMergeUndo", place -> decided(undoAsked(place)))
                .to("refuseMergeUndo", place -> decided(undoAsked(place)));
    }

    private record Two(UUID id, UUID owner) {}

    private Request proposing(Place place) {
        var member = people.fresh(place);
        var number = place == Place.NOWHERE ? "6106000000514" : number(people.freshBeside(place));
        return Request.plain()
                .owner(member.account())
                .body(Merging.request(member.id(), number))
                .undo((authorization, id) -> withdrawn(authorization, id));
    }

    private static void withdrawn(String authorization, Object id) {
        RestAssured.given()
                .header("Authorization", authorization)
                .post(Merging.PATH + "/" + id + "/withdrawal");
    }

    private static String number(Joined member) {
        return Given.as(member.account()).get("/api/v1/members/me").path("memberNumber");
    }

    private Two heard(Place place) {
        if (place == Place.NOWHERE) {
            return new Two(UUID.randomUUID(), UUID.randomUUID());
        }
        var member = people.fresh(place);
        var body = Merging.request(member.id(), number(people.freshBeside(place)));
        var id = Given.made(people.clerkAt(place), Merging.PATH, body);
        return new Two(Merging.heard(id), member.account());
    }

    private Two merged(Place place) {
        var two = heard(place);
        if (place != Place.NOWHERE) {
            Merging.decide(anyone(), two.id(), "approval").statusCode(200);
        }
        return two;
    }

    private Two undoAsked(Place place) {
        var two = merged(place);
        if (place != Place.NOWHERE) {
            Merging.undoAsked(people.clerkAt(place), two.id());
        }
        return two;
    }

    /** Somebody else who acts everywhere. */
    private static UUID anyone() {
        return Given.appointed(null, "FOUNDER", Given.FOUNDING);
    }

    private Request shown(Place place) {
        var two = heard(place);
        return Request.plain().owner(two.owner()).shows(two.id());
    }

    private static Request decided(Two two) {
        return versioned(two).body(Merging.reason());
    }

    private static Request versioned(Two two) {
        return named(two).header("If-Match", Merging.tag(two.owner(), two.id()));
    }

    private static Request named(Two two) {
        return Request.plain().owner(two.owner()).path("id", two.id());
    }
}
