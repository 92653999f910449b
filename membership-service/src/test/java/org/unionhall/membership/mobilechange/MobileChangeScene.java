package org.unionhall.membership.mobilechange;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.membership.Phone;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Somebody whose number is another person's now lets the account go. */
final class MobileChangeScene implements FeatureScene {

    private final PermissionPeople people;

    MobileChangeScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("changeMobile", this::changing)
                .once("claimAccount", this::claiming)
                .to("confirmClaim", this::confirming)
                .once("releaseMobile", () -> Request.plain().owner(people.person(Given.mobile())))
                .to("listMyMobileChanges", place -> shown(asked(place)))
                .to("getMobileChange", place -> named(asked(place)))
                .to("stopMobileChange", place -> named(asked(place)));
    }

    private record Asked(UUID id, UUID account) {}

    private Request changing() {
        var former = Given.mobile();
        var mobile = Given.mobile();
        var body = new HashMap<>(Changing.codes(former, mobile));
        people.secret(mobile);
        return Request.plain().owner(people.person(former)).body(body);
    }

    private Request claiming() {
        return Request.plain()
                .owner(people.person(Given.mobile()))
                .body(
                        Map.of(
                                "formerMobile",
                                people.secret(Given.mobile()),
                                "name",
                                "阿不都·艾尼",
                                "idType",
                                "RESIDENT_ID",
                                "idNumber",
                                people.secret(Given.residentId())));
    }

    private Request confirming(Place place) {
        var number = people.secret(Given.residentId());
        if (place == Place.NOWHERE) {
            return confirming(UUID.randomUUID(), "K7QX2M9A4T", number);
        }
        var former = people.secret(Given.mobile());
        var holder = Phone.signIn(former);
        var account = Phone.me(holder).jsonPath().getUUID("id");
        var application = people.application(place);
        application.put("idNumber", number);
        Given.join(account, application, people.clerkAt(place));
        var claimer = Phone.signIn(people.secret(Given.mobile()));
        var claim = Changing.claim(claimer, Changing.former(former, application));
        return confirming(account, claim.statusCode(201).extract().path("code"), number);
    }

    private static Request confirming(UUID owner, String code, String number) {
        return Request.plain()
                .owner(owner)
                .body(Map.of("code", code, "idType", "RESIDENT_ID", "idNumber", number));
    }

    private Asked asked(Place place) {
        if (place == Place.NOWHERE) {
            return new Asked(UUID.randomUUID(), UUID.randomUUID());
        }
        var tokens = Phone.signIn(people.secret(Given.mobile()));
        var account = Phone.me(tokens).jsonPath().getUUID("id");
        return new Asked(Changing.released(tokens), account);
    }

    private static Request shown(Asked asked) {
        return Request.plain().owner(asked.account()).shows(asked.id());
    }

    private static Request named(Asked asked) {
        return Request.plain().owner(asked.account()).path("id", asked.id());
    }
}
