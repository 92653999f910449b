package org.unionhall.membership;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;

/** What a phone does to sign in. */
public final class Phone {

    private Phone() {}

    public static Response ask(String mobile) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("mobile", mobile))
                .post("/api/v1/sign-in/codes");
    }

    public static Response trade(String mobile, String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("mobile", mobile, "code", code))
                .post("/api/v1/sign-in/tokens");
    }

    /** Asks as a device that signed in before. */
    public static Response ask(String mobile, String deviceToken) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("mobile", mobile, "deviceToken", deviceToken))
                .post("/api/v1/sign-in/codes");
    }

    /** Trades a code with the attempt that came when it was asked for. */
    public static Response trade(String mobile, String code, String attempt) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("mobile", mobile, "code", code, "attempt", attempt))
                .post("/api/v1/sign-in/tokens");
    }

    public static Response refresh(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/api/v1/sign-in/tokens");
    }

    public static JsonPath signIn(String mobile) {
        ask(mobile).then().statusCode(202);
        return trade(mobile, Sms.latestCode(mobile)).then().statusCode(200).extract().jsonPath();
    }

    /** The account's sign-ins, as it sees them. */
    public static JsonPath signIns(JsonPath tokens) {
        return given().header("Authorization", "Bearer " + tokens.getString("accessToken"))
                .get("/api/v1/sign-in/sessions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static Response me(JsonPath tokens) {
        return given().header("Authorization", "Bearer " + tokens.getString("accessToken"))
                .get("/api/v1/accounts/me");
    }
}
