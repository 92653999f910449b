package org.unionhall.acceptance.attack;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionhall.acceptance.Cities;
import org.unionhall.acceptance.attack.Attack.Found;
import org.unionhall.launcher.client.Patience;
import org.unionhall.launcher.client.Persons;

/** Nobody has, keeps or gives rights that are not theirs. */
final class RightsAttacks {

    private static final Duration SETTLED = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Target target;

    RightsAttacks(Target target) {
        this.target = target;
    }

    List<Attack> all() {
        return List.of(
                new Attack("unions", "a federation takes no members of its own", this::federation),
                new Attack(
                        "unions",
                        "a union with waiting applications is not ended, or takes nobody in",
                        this::ending),
                new Attack("rights", "nobody appoints oneself", this::ownAppointment),
                new Attack(
                        "rights",
                        "who is appointed to an ended union has no right left in any service",
                        this::endedUnion),
                new Attack(
                        "rights",
                        "a drive of an ended union takes nobody in any more",
                        this::endedSponsor),
                new Attack(
                        "numbers",
                        "looking a number up needs the right to see numbers",
                        this::lookUp));
    }

    private Found federation() {
        var form = target.form();
        form.remove("channelCode");
        form.put("unitId", target.city().id());
        var answer = target.apply(form);
        return Found.of(answer.status() == 422, answer);
    }

    private Found ending() {
        var id = target.apply(target.form(2)).expect(201).text("id");
        var founder = target.town().founder();
        var path = "/api/v1/units/" + target.union(2).id();
        var etag = etag(path);
        var ended = founder.change(path + "/dissolution", Map.of("reason", "撤并"), etag);
        if (ended.status() < 300) {
            // its counts lag a moment; then nobody may be taken in any more
            var approved =
                    Patience.until(
                            SETTLED,
                            () ->
                                    target.cityClerk()
                                            .post("/api/v1/applications/" + id + "/approval", null),
                            answer -> answer.status() != 503);
            return Found.of(approved.status() >= 400, approved);
        }
        return Found.of(ended.status() == 409, ended);
    }

    private Found ownAppointment() {
        var union = target.union(1).id();
        var chair = target.appointed(union, "CHAIR");
        var account =
                Patience.until(
                                SETTLED,
                                () -> chair.get("/api/v1/accounts/me"),
                                answer -> answer.body().path("appointments").size() == 1)
                        .expect(200)
                        .text("id");
        var answer =
                chair.post(
                        "/api/v1/appointments",
                        Map.of("unitId", union, "accountId", account, "role", "ORGANIZER"));
        return Found.of(
                answer.status() >= 400 && "SELF_APPOINTMENT".equals(answer.text("code")), answer);
    }

    private Found endedUnion() throws IOException {
        var name = "撤销的工会" + target.mark();
        var union = target.town().union(name, target.city().id());
        var clerk = target.appointed(union, "CLERK");
        var path = "/api/v1/units/" + union + "/headcount";
        Patience.until(SETTLED, () -> clerk.get(path), answer -> answer.status() == 200)
                .expect(200);
        revoke(union, name);
        var after = Patience.until(SETTLED, () -> clerk.get(path), answer -> answer.status() > 400);
        return Found.of(after.status() == 403 || after.status() == 404, after);
    }

    /** The union that holds the code goes elsewhere before its drive's sponsor ends. */
    private Found endedSponsor() throws IOException {
        var town = target.town();
        var name = "主办的街道总工会" + target.mark();
        var sponsor = town.township(name, target.city().id());
        var union = town.union("快递站工会" + target.mark(), sponsor);
        var clerk = target.appointed(sponsor, "CLERK");
        var code = town.code(clerk, sponsor, union);
        var invitation = town.scan(code);
        var path = "/api/v1/units/" + union;
        town.founder()
                .change(path + "/move", Map.of("parentId", target.city().id()), etag(path))
                .expect(200);
        revoke(sponsor, name);
        var applied =
                Patience.until(
                        SOON,
                        () -> target.apply(Cities.form(code, Persons.idNumber(), invitation)),
                        answer -> answer.status() != 201);
        return Found.of("CHANNEL_CLOSED".equals(applied.text("code")), applied);
    }

    private Found lookUp() {
        var auditor = target.appointed(target.union(1).id(), "AUDITOR");
        var whom =
                Map.<String, Object>of(
                        "idType", "RESIDENT_ID", "idNumber", target.form().get("idNumber"));
        var withPurpose = new HashMap<>(whom);
        withPurpose.put("purpose", "核对转入人员的会籍");
        Patience.until(
                        SETTLED,
                        () -> auditor.get("/api/v1/members"),
                        answer -> answer.status() == 200)
                .expect(200);
        var answer = auditor.post("/api/v1/members/lookup", withPurpose);
        if ("UNKNOWN_FIELD".equals(answer.text("code"))) {
            answer = auditor.post("/api/v1/members/lookup", whom);
        }
        return Found.of(answer.status() == 403, answer);
    }

    private void revoke(String union, String name) throws IOException {
        var path = "/api/v1/units/" + union;
        var written =
                target.wire()
                        .json(
                                "PUT",
                                path,
                                target.town().founder().token(),
                                "{\"name\":\"" + name + "\",\"status\":\"REVOKED\"}",
                                "If-Match: " + etag(path));
        if (written.status() != 200) {
            throw new IllegalStateException("PUT " + path + " → " + written.status());
        }
    }

    private String etag(String path) {
        var founder = target.town().founder();
        return founder.get(path).expect(200).raw().headers().firstValue("ETag").orElse("*");
    }
}
