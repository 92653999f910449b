package org.unionhall.membership.dispute;

import io.restassured.RestAssured;
import java.util.Set;
import java.util.UUID;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A member of the union beside, whose identity A says is the own one: the city above decides. */
final class DisputeScene implements FeatureScene {

    private final PermissionPeople people;

    DisputeScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("openDispute", this::opening)
                .to("recordDisputeDocument", this::showing)
                .to("listDisputes", place -> shownTo(heard(place), false))
                .to("listMyDisputes", place -> shownTo(heard(place), false))
                .to("getDispute", place -> named(heard(place), false))
                .to("answerDispute", place -> named(shown(place), true).body(Disputing.statement()))
                .to("withdrawDispute", place -> named(heard(place), false))
                .to("voidDisputed", this::deciding)
                .to("upholdDisputed", this::deciding)
                .to(
                        "revealDisputed",
                        place -> named(heard(place), false).body(PermissionPeople.reveal()));
    }

    @Override
    public Set<String> revealing() {
        return Set.of("revealDisputed");
    }

    private record Disputed(UUID id, UUID owner, UUID holder) {

        static Disputed nowhere() {
            return new Disputed(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        }
    }

    private Request opening(Place place) {
        var body = Disputing.request(people.besideId(place), people.secret(Given.residentId()));
        return Request.plain()
                .body(body)
                .undo(
                        (authorization, id) ->
                                RestAssured.given()
                                        .header("Authorization", authorization)
                                        .post(Disputing.PATH + "/" + id + "/withdrawal"));
    }

    private Request showing(Place place) {
        var opener = UUID.randomUUID();
        var number = people.secret(Given.residentId());
        var id = Disputing.opened(opener, people.besideId(Place.OWN), number);
        return Request.plain()
                .owner(opener)
                .body(Disputing.document(Disputing.code(opener, id), people.unitId(place), number));
    }

    private Disputed shown(Place place) {
        if (place == Place.NOWHERE) {
            return Disputed.nowhere();
        }
        var application = people.application(place);
        var number = (String) application.get("idNumber");
        var holder = people.person(Given.mobile());
        var applied = Given.made(holder, "/api/v1/applications", application);
        Given.as(people.clerkAt(place))
                .post("/api/v1/applications/" + applied + "/approval")
                .then()
                .statusCode(200);
        var owner = people.person(Given.mobile());
        var beside = people.besideId(place);
        var id = Disputing.opened(owner, beside, number);
        Disputing.show(people.clerkBeside(place), Disputing.code(owner, id), beside, number)
                .statusCode(200);
        return new Disputed(id, owner, holder);
    }

    private Disputed heard(Place place) {
        var disputed = shown(place);
        if (place != Place.NOWHERE) {
            Disputing.answer(disputed.holder(), disputed.id()).statusCode(200);
        }
        return disputed;
    }

    private Request deciding(Place place) {
        var disputed = heard(place);
        var tag =
                Given.as(disputed.owner()).get(Disputing.PATH + "/" + disputed.id()).header("ETag");
        return named(disputed, false)
                .header("If-Match", tag == null ? "\"v3\"" : tag)
                .body(Disputing.reason());
    }

    private static Request named(Disputed disputed, boolean holder) {
        return Request.plain()
                .owner(holder ? disputed.holder() : disputed.owner())
                .path("id", disputed.id());
    }

    private static Request shownTo(Disputed disputed, boolean holder) {
        return Request.plain()
                .owner(holder ? disputed.holder() : disputed.owner())
                .shows(disputed.id());
    }
}
