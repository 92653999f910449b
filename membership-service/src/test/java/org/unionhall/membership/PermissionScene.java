package org.unionhall.membership;

import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.unionhall.platform.testing.permissions.Caller;
import org.unionhall.platform.testing.permissions.ParkedLetter;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Scene;

/** What can be asked of this service: people who apply, members, accounts and clients. */
final class PermissionScene implements Scene {

    private static final String SECRET = "a-secret-for-tests";
    private static final AtomicInteger PURPOSES = new AtomicInteger();

    private final PermissionPeople people = new PermissionPeople();

    @Override
    public UUID account(Caller caller) {
        return people.account(caller);
    }

    @Override
    public Set<String> permissions() {
        return Set.copyOf(Given.FOUNDING);
    }

    @Override
    public UUID client(Set<String> permissions, boolean everywhere) {
        return people.client(permissions, everywhere);
    }

    @Override
    public UUID unit(Place place) {
        return place == Place.NOWHERE ? UUID.randomUUID() : people.unit(place).id();
    }

    @Override
    public Set<String> secrets() {
        return people.secrets();
    }

    @Override
    public Set<String> revealing() {
        return Set.of("revealApplicationField", "revealMemberField");
    }

    @Override
    public List<String> filter(String operation, String parameter) {
        return switch (parameter) {
            case "channel" -> List.of(people.channel(Place.OWN), people.channel(Place.FOREIGN));
            case "name" -> List.of("阿");
            default -> List.of();
        };
    }

    @Override
    public Request request(String operation, String variant, Place place) {
        var request = Request.plain();
        return switch (operation) {
            case "submitApplication" -> submission(request, variant, place);
            case "listApplications",
                    "listMyApplications",
                    "getApplication",
                    "approveApplication",
                    "rejectApplication",
                    "returnApplication",
                    "withdrawApplication",
                    "approveApplications",
                    "rejectApplications",
                    "correctApplication",
                    "revealApplicationField",
                    "getMyAccessLog" ->
                    aboutApplication(request, operation, place);
            case "listMembers",
                    "listMemberChanges",
                    "lookupMember",
                    "getMyMembership",
                    "getMember",
                    "listMovements",
                    "revealMemberField" ->
                    aboutMember(request, operation, place);
            case "getHeadcount" -> request.path("id", unit(place));
            default -> place == Place.OWN ? ofThePlatform(request, operation) : null;
        };
    }

    private Request submission(Request request, String variant, Place place) {
        var body = people.application(place);
        if (variant.equals("unit")) {
            body.remove("channelCode");
        }
        return request.body(body)
                .undo(
                        (authorization, id) ->
                                RestAssured.given()
                                        .header("Authorization", authorization)
                                        .post("/api/v1/applications/" + id + "/withdrawal"));
    }

    private Request aboutApplication(Request request, String operation, Place place) {
        var applied = people.applied(place, operation.startsWith("list"));
        var id = applied.id();
        request.owner(applied.account());
        return switch (operation) {
            case "listApplications", "listMyApplications" -> request.shows(id);
            case "approveApplications" ->
                    request.body(Map.of("ids", List.of(id))).shows("APPROVED");
            case "rejectApplications" ->
                    request.body(Map.of("ids", List.of(id), "reason", "材料不全")).shows("REJECTED");
            case "rejectApplication", "returnApplication" ->
                    request.path("id", id).body(Map.of("reason", "材料不全"));
            case "revealApplicationField" -> request.path("id", id).body(reveal());
            case "correctApplication" -> {
                var body = people.application(place == Place.NOWHERE ? Place.OWN : place);
                yield request.path("id", id).header("If-Match", "*").body(body);
            }
            case "getMyAccessLog" -> {
                var reveal = reveal();
                if (place != Place.NOWHERE) {
                    people.asFounder()
                            .body(reveal)
                            .post("/api/v1/applications/" + id + "/reveal")
                            .then()
                            .statusCode(200);
                }
                yield request.shows(reveal.get("purpose"));
            }
            default -> request.path("id", id);
        };
    }

    private Request aboutMember(Request request, String operation, Place place) {
        var member = people.member(place);
        request.owner(member.account());
        return switch (operation) {
            case "listMembers", "listMemberChanges", "getMyMembership" ->
                    request.shows(member.id());
            case "lookupMember" ->
                    request.body(Map.of("idType", "RESIDENT_ID", "idNumber", member.idNumber()))
                            .shows(member.id());
            case "revealMemberField" -> request.path("id", member.id()).body(reveal());
            default -> request.path("id", member.id());
        };
    }

    private Request ofThePlatform(Request request, String operation) {
        return switch (operation) {
            case "getMyAccount" -> request.owner(people.person(Given.mobile()));
            case "listMySignIns", "endMySignIn" -> ofASignIn(request, operation);
            case "getJwks", "listNotices", "reseal", "endMySignIns" -> request;
            case "addAccount" ->
                    request.body(Map.of("mobile", people.secret(Given.mobile()), "name", "李娜"));
            case "listApiClients" -> request.shows(client());
            case "addApiClient" -> request.body(Map.of("name", "市人社局数据接口"));
            case "revokeApiClient" -> request.path("id", client());
            case "getClientToken" ->
                    request.form("grant_type", "client_credentials")
                            .form("client_id", "founder")
                            .form("client_secret", SECRET);
            case "sendSignInCode" -> request.body(Map.of("mobile", people.secret(Given.mobile())));
            case "signIn" -> {
                var mobile = people.secret(Given.mobile());
                Phone.ask(mobile).then().statusCode(202);
                yield request.body(Map.of("mobile", mobile, "code", Sms.latestCode(mobile)));
            }
            case "signOut" ->
                    request.body(
                            Map.of(
                                    "refreshToken",
                                    Phone.signIn(people.secret(Given.mobile()))
                                            .getString("refreshToken")));
            default -> onMessages(request.path("service", "membership"), operation);
        };
    }

    private Request ofASignIn(Request request, String operation) {
        var phone = Phone.signIn(people.secret(Given.mobile()));
        var signIn = Phone.signIns(phone).getUUID("items[0].id");
        request.owner(Phone.me(phone).jsonPath().getUUID("id"));
        return operation.equals("endMySignIn") ? request.path("id", signIn) : request.shows(signIn);
    }

    private static Request onMessages(Request request, String operation) {
        var unit = UUID.randomUUID();
        var data =
                """
                {"unitId":"%s","version":1,"name":"远方工会","type":"GRASSROOTS","level":"GRASSROOTS",
                 "status":"NORMAL","lo":-7,"hi":-7,"path":"/"}
                """
                        .formatted(unit);
        Supplier<UUID> letter = () -> ParkedLetter.of(Given.UNITS, "UnitFounded", unit, data);
        return switch (operation) {
            case "listDeadLetters" -> request.shows(letter.get());
            case "replayDeadLetter" -> request.path("id", letter.get());
            case "discardDeadLetter" ->
                    request.path("id", letter.get()).body(Map.of("reason", "已另行处理"));
            case "rebuildCopy" -> request.path("topic", "unionhall.membership.members.v1");
            default -> throw new IllegalArgumentException("No request to " + operation);
        };
    }

    private UUID client() {
        return people.asFounder()
                .body(Map.of("name", "市人社局数据接口"))
                .post("/api/v1/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static Map<String, Object> reveal() {
        var body = new HashMap<String, Object>();
        body.put("field", "ID_NUMBER");
        body.put("purpose", "核对证件原件 " + PURPOSES.incrementAndGet());
        return body;
    }
}
