package org.unionhall.membership.mobilechange;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.unionhall.membership.Given;
import org.unionhall.membership.Phone;
import org.unionhall.membership.Sms;

/** Changes of mobiles as people have them. */
public final class Changing {

    static final String PATH = "/api/v1/mobile-changes";

    private Changing() {}

    static RequestSpecification as(JsonPath tokens) {
        return given().header("Authorization", "Bearer " + tokens.getString("accessToken"))
                .contentType(ContentType.JSON);
    }

    /** Codes that have just come to both numbers. */
    static Map<String, Object> codes(String former, String mobile) {
        return Map.of("mobile", mobile, "formerCode", code(former), "code", code(mobile));
    }

    private static String code(String mobile) {
        Phone.ask(mobile).then().statusCode(202);
        return Sms.latestCode(mobile);
    }

    static ValidatableResponse change(JsonPath tokens, Map<String, Object> body) {
        return as(tokens).body(body).post(PATH).then();
    }

    static Map<String, Object> former(String mobile, Map<String, Object> application) {
        var body = new HashMap<String, Object>();
        body.put("formerMobile", mobile);
        for (var field : new String[] {"name", "idType", "idNumber"}) {
            body.put(field, application.get(field));
        }
        return body;
    }

    static ValidatableResponse claim(JsonPath tokens, Map<String, Object> body) {
        return as(tokens).body(body).post(PATH + "/claims").then();
    }

    static UUID claimed(JsonPath tokens, Map<String, Object> body) {
        return UUID.fromString(claim(tokens, body).statusCode(201).extract().path("id"));
    }

    /** A clerk has seen the person and the original. */
    static ValidatableResponse confirm(UUID clerk, String code, Object idNumber) {
        return Given.as(clerk)
                .body(Map.of("code", code, "idType", "RESIDENT_ID", "idNumber", idNumber))
                .post(PATH + "/confirmation")
                .then();
    }

    static UUID released(JsonPath tokens) {
        var made = as(tokens).post(PATH + "/release").then().statusCode(201);
        return UUID.fromString(made.extract().path("id"));
    }

    /** One that the account has asked for and withdrawn. */
    public static void withdrawn(UUID account) {
        var id = Given.as(account).post(PATH + "/release").then().statusCode(201).extract();
        var path = PATH + "/" + id.path("id") + "/end";
        Given.as(account).post(path).then().statusCode(200);
    }

    static ValidatableResponse read(JsonPath tokens, UUID id) {
        return as(tokens).get(PATH + "/" + id).then();
    }

    static ValidatableResponse stop(JsonPath tokens, UUID id) {
        return as(tokens).post(PATH + "/" + id + "/end").then();
    }

    /** What is due is done, on a thread that serves no request. */
    static void pass(Instant now) {
        CompletableFuture.runAsync(
                        () -> {
                            var work = Arc.container().select(MobileChangesInTime.class).get();
                            boolean more = true;
                            while (more) {
                                more = work.step(now);
                            }
                        })
                .join();
    }
}
