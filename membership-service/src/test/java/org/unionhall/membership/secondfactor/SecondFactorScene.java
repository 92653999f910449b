package org.unionhall.membership.secondfactor;

import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** People with a second factor, each another; those others remove it of are clerks. */
final class SecondFactorScene implements FeatureScene {

    private final PermissionPeople people;

    SecondFactorScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("getSecondFactor", () -> Request.plain().owner(person()))
                .once("beginSecondFactor", () -> Request.plain().owner(person()))
                .once("confirmSecondFactor", this::begun)
                .once("renewRecoveryCodes", this::withCode)
                .once("removeSecondFactor", this::withCode)
                .to("getSecondFactorOfAccount", this::ofClerk)
                .to(
                        "removeSecondFactorOfAccount",
                        place -> ofClerk(place).body(Map.of("reason", "手机丢失，已当面核对身份。")));
    }

    private UUID person() {
        return people.person(Given.mobile());
    }

    private Request begun() {
        var app = Authenticator.begun(person());
        return Request.plain().owner(app.account()).body(Map.of("code", app.code(0)));
    }

    private Request withCode() {
        var app = Authenticator.of(person());
        return Request.plain()
                .owner(app.account())
                .body(Map.of("code", app.recoveryCodes().get(0)));
    }

    private Request ofClerk(Place place) {
        var clerk = place == Place.NOWHERE ? UUID.randomUUID() : people.clerkAt(place);
        if (place != Place.NOWHERE) {
            Authenticator.of(clerk);
        }
        return Request.plain().owner(clerk).path("id", clerk);
    }
}
