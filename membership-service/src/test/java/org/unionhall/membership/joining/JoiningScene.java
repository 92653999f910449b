package org.unionhall.membership.joining;

import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Applications to the unit. */
final class JoiningScene implements FeatureScene {

    private static final String REASON = "材料不全";

    private final PermissionPeople people;

    JoiningScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("submitApplication", place -> submission(people.application(place)))
                .to("submitApplication/unit", this::withoutCode)
                .to("listApplications", this::listed)
                .to("listMyApplications", this::listed)
                .to("getApplication", this::named)
                .to("withdrawApplication", this::named)
                .to("correctApplication", this::correction)
                .to(
                        "approveApplication",
                        place -> named(place).body(Map.of("confirmations", List.of())))
                .to("confirmVerdict", this::confirmation)
                .to("rejectApplication", place -> named(place).body(Map.of("reason", REASON)))
                .to("returnApplication", place -> named(place).body(Map.of("reason", REASON)))
                .to("approveApplications", place -> many(place, Map.of()).shows("APPROVED"))
                .to(
                        "rejectApplications",
                        place -> many(place, Map.of("reason", REASON)).shows("REJECTED"))
                .to(
                        "revealApplicationField",
                        place -> named(place).body(PermissionPeople.reveal()));
    }

    @Override
    public List<String> filter(String parameter) {
        return switch (parameter) {
            case "channel" -> List.of(people.channel(Place.OWN), people.channel(Place.FOREIGN));
            case "name" -> List.of("阿");
            case "group" -> List.of("COURIER", "TRUCK_DRIVER");
            default -> List.of();
        };
    }

    @Override
    public Set<String> revealing() {
        return Set.of("revealApplicationField");
    }

    private Request withoutCode(Place place) {
        var body = people.application(place);
        body.remove("channelCode");
        return submission(body);
    }

    private static Request submission(Map<String, Object> body) {
        return Request.plain()
                .body(body)
                .undo(
                        (authorization, id) ->
                                RestAssured.given()
                                        .header("Authorization", authorization)
                                        .post("/api/v1/applications/" + id + "/withdrawal"));
    }

    private Request listed(Place place) {
        var applied = people.applied(place, true);
        return Request.plain().owner(applied.account()).shows(applied.id());
    }

    private Request named(Place place) {
        var applied = people.applied(place, false);
        return Request.plain().owner(applied.account()).path("id", applied.id());
    }

    private Request correction(Place place) {
        return named(place)
                .header("If-Match", "*")
                .body(people.application(place == Place.NOWHERE ? Place.OWN : place));
    }

    private Request confirmation(Place place) {
        var applied = people.applied(place, false);
        people.approvedInSpite(applied, place);
        return Request.plain()
                .owner(applied.account())
                .path("id", applied.id())
                .body(Map.of("confirmations", List.of("IDENTITY_MISMATCHED")));
    }

    private Request many(Place place, Map<String, ?> more) {
        var applied = people.applied(place, false);
        var body = new HashMap<String, Object>(more);
        body.put("ids", List.of(applied.id()));
        body.put("items", List.of(seen(applied.id())));
        return Request.plain().owner(applied.account()).body(body);
    }

    private static Map<String, Object> seen(UUID application) {
        return Map.of("id", application, "version", 1);
    }
}
