package org.unionhall.membership.account;

import java.util.Map;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Accounts are of no unit. */
final class AccountScene implements FeatureScene {

    private final PermissionPeople people;

    AccountScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("getMyAccount", () -> Request.plain().owner(people.person(Given.mobile())))
                .once(
                        "addAccount",
                        () ->
                                Request.plain()
                                        .body(
                                                Map.of(
                                                        "mobile",
                                                        people.secret(Given.mobile()),
                                                        "name",
                                                        "李娜")));
    }
}
