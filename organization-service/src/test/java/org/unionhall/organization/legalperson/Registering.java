package org.unionhall.organization.legalperson;

import static org.unionhall.organization.Federation.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.unionhall.organization.Federation;
import org.unionhall.platform.web.CreditCode;
import org.unionhall.platform.web.HouseClock;

/** Applications and certificates over the API, as people make them. */
public final class Registering {

    static final String REGISTRATIONS = "/api/v1/legal-person-registrations";
    static final String CERTIFICATES = "/api/v1/union-certificates";

    static LocalDate today() {
        return LocalDate.now(HouseClock.ZONE);
    }

    private static final String DIGITS = "0123456789";
    private static final String CHECKS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Registering() {}

    static Map<String, Object> first(UUID unit) {
        var body = shown(unit, "FIRST");
        body.put("type", "LEGAL_PERSON");
        return body;
    }

    static Map<String, Object> change(UUID unit) {
        var body = shown(unit, "CHANGE");
        body.put("happenedOn", today().toString());
        return body;
    }

    static Map<String, Object> shown(UUID unit, String kind) {
        var body = new HashMap<String, Object>();
        body.put("unitId", unit);
        body.put("kind", kind);
        body.put("address", "陕西省延安市宝塔区中心街1号");
        body.put("representative", "王建国");
        body.put("termFrom", today().minusDays(3).toString());
        body.put("termTo", today().plusYears(3).toString());
        body.put("approvalDocument", "宝工发〔2026〕12号");
        return body;
    }

    static Map<String, Object> lost(UUID unit) {
        var body = new HashMap<String, Object>();
        body.put("unitId", unit);
        body.put("kind", "REPLACEMENT");
        body.put("happenedOn", today().toString());
        body.put("statement", "证书遗失，已在《延安日报》声明作废。");
        return body;
    }

    static Map<String, Object> closing(UUID unit, LocalDate on) {
        var body = new HashMap<String, Object>();
        body.put("unitId", unit);
        body.put("kind", "CANCELLATION");
        body.put("happenedOn", on.toString());
        body.put("statement", "所在企业注销，会员已转出。");
        body.put("settled", true);
        return body;
    }

    static ValidatableResponse apply(UUID actor, Map<String, Object> body) {
        return as(actor).body(body).post(REGISTRATIONS).then();
    }

    static UUID applied(UUID actor, Map<String, Object> body) {
        return Federation.made(actor, REGISTRATIONS, body);
    }

    static ValidatableResponse decide(UUID actor, UUID registration, String verb, Object body) {
        return as(actor)
                .header("If-Match", "*")
                .body(body)
                .post(REGISTRATIONS + "/" + registration + "/" + verb)
                .then();
    }

    static Map<String, Object> approval(String code) {
        var body = new HashMap<String, Object>();
        body.put("documentNumber", "延工法〔2026〕8号");
        body.put("creditCode", code);
        return body;
    }

    /** A union has a certificate, under a code that nobody has. */
    public static void registered(UUID applicant, UUID registrar, UUID unit) {
        registered(applicant, registrar, unit, code("81"));
    }

    /** The id of the certificate that the approval of a first registration issues. */
    static UUID registered(UUID applicant, UUID registrar, UUID unit, String code) {
        var registration = applied(applicant, first(unit));
        decide(registrar, registration, "approval", approval(code)).statusCode(200);
        return UUID.fromString(
                as(registrar)
                        .get(CERTIFICATES + "?unit=" + unit)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id"));
    }

    /** A credit code that fits and that nobody has. */
    static String code(String prefix) {
        var body = new StringBuilder(prefix).append("610602");
        while (body.length() < CreditCode.LENGTH - 1) {
            body.append(DIGITS.charAt(ThreadLocalRandom.current().nextInt(DIGITS.length())));
        }
        return CHECKS.chars()
                .mapToObj(check -> body.toString() + (char) check)
                .filter(CreditCode::checkFits)
                .findFirst()
                .orElseThrow();
    }
}
