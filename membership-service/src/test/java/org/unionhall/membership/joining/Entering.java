package org.unionhall.membership.joining;

import static org.unionhall.membership.Given.as;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.Given;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.web.HouseClock;

/** Applications that clerks enter from signed papers. */
public final class Entering {

    public static final String PATH = "/api/v1/applications/entered";
    static final String PAPERS = "/api/v1/applications/papers";
    static final byte[] PAPER =
            "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private Entering() {}

    static Response send(UUID clerk, UUID unit, byte[] paper) {
        return RestAssured.given()
                .header("Authorization", Tokens.bearer(clerk))
                .contentType("application/octet-stream")
                .queryParam("unitId", unit)
                .body(paper)
                .post(PAPERS);
    }

    static UUID paper(UUID clerk, UUID unit) {
        return send(clerk, unit, PAPER).then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    /** What stands on a paper signed today. */
    static Map<String, Object> onPaper(Map<String, Object> application, UUID paper) {
        application.put("signedOn", LocalDate.now(HouseClock.ZONE).toString());
        application.put("paperId", paper);
        return application;
    }

    public static Map<String, Object> onPaper(Given.Unit unit, UUID clerk) {
        return onPaper(Given.application(unit), paper(clerk, unit.id()));
    }

    static ValidatableResponse enter(UUID clerk, Map<String, Object> body) {
        return as(clerk).body(body).post(PATH).then();
    }

    /** The id of what a clerk has entered. */
    public static UUID entered(UUID clerk, Given.Unit unit) {
        return Given.made(clerk, PATH, onPaper(unit, clerk));
    }
}
