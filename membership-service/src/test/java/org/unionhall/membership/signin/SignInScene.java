package org.unionhall.membership.signin;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.membership.Phone;
import org.unionhall.membership.Sms;
import org.unionhall.membership.secondfactor.Authenticator;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** People who sign in by a code. */
final class SignInScene implements FeatureScene {

    private final PermissionPeople people;

    SignInScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("sendSignInCode", () -> Request.plain().body(Map.of("mobile", mobile())))
                .once("signIn", this::code)
                .once("completeSignIn", this::secondFactor)
                .once("signOut", this::end)
                .once("listMySignIns", () -> ofASignIn(Request::shows))
                .once("endMySignIn", () -> ofASignIn((asked, id) -> asked.path("id", id)))
                .once("endMySignIns", Request::plain);
    }

    private String mobile() {
        return people.secret(Given.mobile());
    }

    private Request code() {
        var mobile = mobile();
        String attempt = Phone.ask(mobile).then().statusCode(202).extract().path("attempt");
        return Request.plain()
                .body(Map.of("mobile", mobile, "code", Sms.latestCode(mobile), "attempt", attempt));
    }

    private Request secondFactor() {
        var mobile = mobile();
        var app = Authenticator.of(people.person(mobile));
        Phone.ask(mobile).then().statusCode(202);
        String challenge =
                Phone.trade(mobile, Sms.latestCode(mobile))
                        .then()
                        .statusCode(401)
                        .extract()
                        .path("challenge");
        return Request.plain()
                .body(Map.of("challenge", challenge, "code", app.recoveryCodes().get(0)));
    }

    private Request end() {
        var token = Phone.signIn(mobile()).getString("refreshToken");
        return Request.plain().body(Map.of("refreshToken", token));
    }

    private Request ofASignIn(BiFunction<Request, UUID, Request> about) {
        var phone = Phone.signIn(mobile());
        var signIn = Phone.signIns(phone).getUUID("items[0].id");
        var owner = Phone.me(phone).jsonPath().getUUID("id");
        return about.apply(Request.plain().owner(owner), signIn);
    }
}
