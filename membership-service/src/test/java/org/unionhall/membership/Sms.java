package org.unionhall.membership;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

/** What the stand-in for the SMS provider received, and what faults it and the registry show. */
public final class Sms {

    private Sms() {}

    private static String url() {
        return System.getProperty(World.STAND_INS);
    }

    /** The code of the newest message to the number. */
    public static String latestCode(String mobile) {
        return given().baseUri(url())
                .queryParam("mobile", mobile)
                .get("/sms/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("[0].code");
    }

    /** The texts that are no codes, newest first. */
    public static List<String> texts(String mobile) {
        return given().baseUri(url())
                .queryParam("mobile", mobile)
                .get("/sms/texts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("text");
    }

    /** Switches faults of the stand-ins on; an empty map switches all off. */
    public static void faults(Map<String, Object> faults) {
        given().baseUri(url())
                .contentType("application/json")
                .body(faults)
                .put("/control")
                .then()
                .statusCode(200);
    }

    /** What a person received in WeChat, newest first. */
    public static List<String> wechat(String openid) {
        return given().baseUri(url())
                .queryParam("openid", openid)
                .get("/wechat/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data.thing1.value");
    }

    /** WeChat does not know its token any more. */
    public static void endWechatToken() {
        given().baseUri(url()).post("/wechat/end-token").then().statusCode(200);
    }
}
