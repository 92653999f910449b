package org.unionhall.acceptance;

import static org.unionhall.acceptance.LeakStory.APPLICATIONS;
import static org.unionhall.acceptance.LeakStory.lookup;

import java.util.List;
import java.util.Map;

/** People and programs put somebody's numbers where they do not belong. */
final class Mistakes {

    private final Overheard anybody;
    private final Overheard clerk;
    private final Overheard founder;

    Mistakes(Overheard clerk, Overheard founder) {
        this.anybody = clerk.as((String) null);
        this.clerk = clerk;
        this.founder = founder;
    }

    /** Everything at the wrong place, as people and programs do it. */
    void of(KnownPerson person, Overheard caller, Map<String, Object> form) {
        var number = person.idNumber();
        for (var wrong : WrongForms.of(form, person)) {
            caller.post(APPLICATIONS, wrong);
        }
        for (var value : List.of(number, person.mobile())) {
            for (var header :
                    List.of(
                            "Idempotency-Key",
                            "X-Request-Id",
                            "If-Match",
                            "Accept-Language",
                            "User-Agent",
                            "Authorization",
                            "Cookie",
                            "traceparent",
                            "Content-Type",
                            "X-Forwarded-For",
                            "Accept",
                            "Referer")) {
                caller.post(APPLICATIONS, form, Map.of(header, value));
                caller.send("GET", "/api/v1/members/me", null, Map.of(header, value), false);
            }
            for (var path :
                    List.of(
                            "/api/v1/members/%s",
                            "/api/v1/members?name=%s",
                            "/%s",
                            "/join/%s",
                            "/api/v1/applications/%s",
                            "/api/v1/channels/%s",
                            "/api/v1/units/%s",
                            "/api/v1/members/me/%s",
                            "/api/v1/applications?cursor=%s",
                            "/api/v1/members?%s=1",
                            "/api/v1/channels/%s/qr",
                            "/openapi/%s")) {
                caller.get(path.formatted(value));
                clerk.get(path.formatted(value));
            }
        }
        anybody.post("/api/v1/sign-in/codes", "{\"mobile\":" + person.mobile() + "}");
        anybody.post("/api/v1/sign-in/codes", "{\"mobile\":[\"" + person.mobile() + "\"");
        anybody.post("/api/v1/sign-in/codes", Map.of(person.mobile(), number));
        anybody.post("/api/v1/sign-in/tokens", Map.of("refreshToken", number));
        anybody.post("/api/v1/sign-in/tokens", Map.of("mobile", number, "code", person.mobile()));
        anybody.post("/api/v1/sign-in/sign-out", Map.of("refreshToken", person.mobile()));
        anybody.send(
                "POST",
                "/oauth2/token",
                "grant_type=client_credentials&client_id=" + number + "&client_secret=" + number,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                false);
        caller.get("/api/v1/applications/mine");
    }

    /** A clerk looks people up, and writes their numbers where reasons are asked for. */
    void atTheCounter(KnownPerson person, String id) {
        var reason = "证件号 " + person.idNumber() + " 与本人不符，电话 " + person.mobile();
        clerk.get(APPLICATIONS + "?name=" + person.mobile());
        clerk.get(APPLICATIONS + "/" + id);
        clerk.post("/api/v1/members/lookup", lookup(person));
        clerk.post("/api/v1/members/lookup", Map.of("idType", person.idNumber()));
        clerk.confidential(
                APPLICATIONS + "/" + id + "/reveal",
                Map.of("field", "ID_NUMBER", "purpose", "核对证件"));
        for (var body :
                List.of(
                        Map.of("field", "MOBILE", "purpose", reason),
                        Map.of("field", person.mobile(), "purpose", "核对证件"))) {
            clerk.post(APPLICATIONS + "/" + id + "/reveal", body);
        }
        clerk.post(APPLICATIONS + "/" + id + "/return", Map.of("reason", reason));
        clerk.post(APPLICATIONS + "/" + id + "/rejection", Map.of("reason", reason));
        clerk.post(APPLICATIONS + "/approvals", Map.of("ids", List.of(person.idNumber())));
        clerk.post(APPLICATIONS + "/rejections", Map.of("ids", List.of(id), "reason", reason));
        founder.post(
                "/api/v1/accounts", Map.of("mobile", person.mobile(), "name", person.mobile()));
        founder.post("/api/v1/accounts", Map.of("mobile", person.mobile()));
    }
}
