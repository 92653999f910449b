package org.unionhall.acceptance.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.unionhall.acceptance.Cities;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Persons;

/** The platform under attack, with a city of its own in it. */
final class Target {

    private final Cities town;
    private final Cities.City city;
    private final Wire wire;
    private final Map<String, Api> signedIn = new HashMap<>();

    Target(Cities town, String gateway) {
        this.town = town;
        this.city = town.city();
        this.wire = new Wire(gateway);
    }

    Cities town() {
        return town;
    }

    Wire wire() {
        return wire;
    }

    Cities.City city() {
        return city;
    }

    Cities.Union union(int nth) {
        return city.unions().get(nth);
    }

    /** Makes a name the only one of its kind. */
    String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    Api anybody() {
        return town.anybody();
    }

    Api clerk(int nth) {
        return signedIn(union(nth).clerkMobile());
    }

    Api cityClerk() {
        return signedIn(city.clerkMobile());
    }

    /** Somebody new who holds a role at a union. */
    Api appointed(String unit, String role) {
        return signedIn(town.appointed(unit, role));
    }

    /** Once for all: codes are few. */
    private Api signedIn(String mobile) {
        return signedIn.computeIfAbsent(mobile, number -> town.phone(number).signIn());
    }

    /** A form as people fill it in, for the first union. */
    Map<String, Object> form() {
        return form(0);
    }

    Map<String, Object> form(int nth) {
        var channel = union(nth).channel();
        JsonNode invitation = town.scan(channel);
        return new HashMap<>(Cities.form(channel, Persons.idNumber(), invitation));
    }

    /** The form with some fields changed. */
    Map<String, Object> form(Map<String, Object> changed) {
        var form = form();
        form.putAll(changed);
        return form;
    }

    Api.Reply apply(Map<String, Object> form) {
        return town.somebody().post("/api/v1/applications", form);
    }
}
