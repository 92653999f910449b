package org.unionhall.organization.founding;

import static org.unionhall.organization.Federation.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.unionhall.organization.Federation;

/** Applications to found a union over the API, as people make them. */
public final class Applying {

    static final String PATH = "/api/v1/founding-applications";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Applying() {}

    /** A form that nothing is wrong with. */
    public static Map<String, Object> form(UUID upper) {
        var body = new HashMap<String, Object>();
        body.put("upperUnionId", upper);
        body.put("name", "延安顺达快递公司工会 " + NUMBER.incrementAndGet());
        body.put("type", "GRASSROOTS");
        body.put("employer", "延安顺达快递有限公司");
        body.put("industry", "快递服务");
        body.put("nature", "PRIVATE");
        body.put("workers", 60);
        body.put("joiners", 45);
        body.put("women", 18);
        body.put("migrants", 30);
        body.put("regionCode", "610602");
        body.put("address", "宝塔区中心街1号");
        body.put(
                "people",
                List.of(
                        Map.of("post", "PREPARATION_LEAD", "name", "王建国"),
                        Map.of("post", "CHAIR", "name", "阿不都·艾尼")));
        body.put("statement", "党支部和行政均同意组建。");
        return body;
    }

    static Map<String, Object> form(UUID upper, String field, Object value) {
        var body = form(upper);
        body.put(field, value);
        return body;
    }

    static ValidatableResponse apply(UUID actor, Map<String, Object> body) {
        return as(actor).body(body).post(PATH).then();
    }

    /** The id of an application to found a union. */
    public static UUID applied(UUID actor, Map<String, Object> body) {
        return Federation.made(actor, PATH, body);
    }

    static ValidatableResponse read(UUID actor, UUID id) {
        return as(actor).get(PATH + "/" + id).then();
    }

    static String etag(UUID actor, UUID id) {
        return read(actor, id).statusCode(200).extract().header("ETag");
    }

    static ValidatableResponse correct(UUID actor, UUID id, Map<String, Object> body) {
        return as(actor).header("If-Match", "*").body(body).put(PATH + "/" + id).then();
    }

    static ValidatableResponse decide(UUID actor, UUID id, String verb, Object body) {
        return decide(actor, id, verb, body, "*");
    }

    static ValidatableResponse decide(
            UUID actor, UUID id, String verb, Object body, String version) {
        return as(actor)
                .header("If-Match", version)
                .body(body)
                .post(PATH + "/" + id + "/" + verb)
                .then();
    }

    static Map<String, Object> approval() {
        return Map.of("documentNumber", "宝工发[2026]012号");
    }

    static Map<String, Object> because(String reason) {
        return Map.of("reason", reason);
    }

    static Map<String, Object> to(UUID unit) {
        return Map.of("unitId", unit, "reason", "该单位属其他工会管辖。");
    }
}
