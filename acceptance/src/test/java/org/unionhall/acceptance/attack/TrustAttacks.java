package org.unionhall.acceptance.attack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.unionhall.acceptance.attack.Attack.Found;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Persons;

/** One person, one membership; nobody learns or takes what is not theirs. */
final class TrustAttacks {

    private static final int RACES = 20;
    private static final JsonMapper JSON = new JsonMapper();

    private final Target target;

    TrustAttacks(Target target) {
        this.target = target;
    }

    List<Attack> all() {
        return List.of(
                new Attack(
                        "identity",
                        "one number under two kinds of document is one person",
                        () -> twice(Map.of(), Map.of("idType", "MILITARY"))),
                new Attack(
                        "identity",
                        "a permit issued again is still the same person's",
                        this::permitIssuedAgain),
                new Attack("numbers", "a mask shows at most four characters", this::mask),
                new Attack(
                        "numbers",
                        "somebody else's number is answered in one neutral way",
                        this::oracle),
                new Attack(
                        "decisions",
                        "what was corrected is decided only with its version",
                        this::corrected),
                new Attack(
                        "decisions", "what was returned waits for its applicant", this::returned),
                new Attack("sign-in", "a stranger's guesses do not void a code", this::guesses),
                new Attack("sign-in", "an ended sign-in yields nothing, raced or not", this::race),
                new Attack("texts", "a number with dots between is found", this::hidden));
    }

    private Found twice(Map<String, Object> first, Map<String, Object> second) {
        var form = target.form(first);
        target.apply(form).expect(201);
        form.putAll(second);
        var again = target.apply(form);
        return Found.of(again.status() == 409 || again.status() == 422, again);
    }

    private Found permitIssuedAgain() {
        var digits = String.valueOf(10_000_000 + System.nanoTime() % 89_999_999);
        return twice(
                Map.of(
                        "idType",
                        "HK_MACAO_PERMIT",
                        "idNumber",
                        "H" + digits + "01",
                        "birthDate",
                        "1990-01-01"),
                Map.of("idNumber", "H" + digits + "02"));
    }

    private Found mask() {
        var form = target.form();
        var id = target.apply(form).expect(201).text("id");
        var seen = target.clerk(0).get("/api/v1/applications/" + id).expect(200);
        var number = (String) form.get("idNumber");
        boolean held =
                !seen.text().contains(number.substring(0, 6) + "*")
                        && !seen.text().contains(number.substring(number.length() - 5));
        return Found.of(held, seen);
    }

    private Found oracle() {
        var form = target.form();
        target.apply(form).expect(201);
        var same = target.apply(form);
        form.put("name", "别的名字");
        var other = target.apply(form);
        boolean held =
                same.status() == 409
                        && "IDENTITY_TAKEN".equals(same.text("code"))
                        && "IDENTITY_TAKEN".equals(other.text("code"));
        return Found.of(held, held ? same : other);
    }

    private Found corrected() throws Exception {
        var applicant = target.town().somebody();
        var form = target.form();
        var id = applicant.post("/api/v1/applications", form).expect(201).text("id");
        var clerk = target.clerk(0);
        var path = "/api/v1/applications/" + id;
        decided(clerk, path + "/return", Map.of("reason", "请核对姓名")).expect(200);
        var etag = etag(applicant.get(path).expect(200));
        form.put("name", "改过的名字");
        form.remove("channelCode");
        var correction = new HashMap<>(form);
        var written =
                target.wire()
                        .json(
                                "PUT",
                                path,
                                applicant.token(),
                                JSON.writeValueAsString(correction),
                                "If-Match: " + etag);
        if (written.status() != 200) {
            correction.put("channelCode", target.union(0).channel());
            written =
                    target.wire()
                            .json(
                                    "PUT",
                                    path,
                                    applicant.token(),
                                    JSON.writeValueAsString(correction),
                                    "If-Match: " + etag);
        }
        if (written.status() != 200) {
            return Found.untried("PUT " + path + " → " + written.status() + " " + written.code());
        }
        var approved = clerk.post(path + "/approval", null);
        return Found.of(approved.status() == 428, approved);
    }

    private Found returned() {
        var id = target.apply(target.form()).expect(201).text("id");
        var clerk = target.clerk(0);
        decided(clerk, "/api/v1/applications/" + id + "/return", Map.of("reason", "请核对姓名"))
                .expect(200);
        var approved = clerk.post("/api/v1/applications/" + id + "/approval", null);
        return Found.of(approved.status() == 409, approved);
    }

    private static Api.Reply decided(Api clerk, String path, Map<String, Object> body) {
        return clerk.post(path, body);
    }

    private Found guesses() {
        var mobile = Persons.mobile();
        var phone = target.town().phone(mobile);
        var asked =
                target.anybody()
                        .post("/api/v1/sign-in/codes", Map.of("mobile", mobile))
                        .expect(202);
        var code = phone.newestCode();
        var wrong = code.equals("000000") ? "111111" : "000000";
        for (int guess = 0; guess < 6; guess++) {
            target.anybody()
                    .post("/api/v1/sign-in/tokens", Map.of("mobile", mobile, "code", wrong));
        }
        var right = new HashMap<String, Object>(Map.of("mobile", mobile, "code", code));
        if (asked.text("attempt") != null) {
            right.put("attempt", asked.text("attempt"));
        }
        var answer = target.anybody().post("/api/v1/sign-in/tokens", right);
        return Found.of(answer.status() == 200, answer);
    }

    private Found race() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < RACES; round++) {
                var tokens = signedIn();
                var family = Map.<String, Object>of("refreshToken", tokens.text("refreshToken"));
                List<Callable<Api.Reply>> both =
                        List.of(
                                () -> target.anybody().post("/api/v1/sign-in/tokens", family),
                                () -> target.anybody().post("/api/v1/sign-in/sign-out", family));
                var answers = new ArrayList<Api.Reply>();
                for (var answer : pool.invokeAll(both)) {
                    answers.add(answer.get());
                }
                var won = answers.get(0).text("refreshToken");
                if (won != null && answers.get(1).status() < 300) {
                    var after =
                            target.anybody()
                                    .post("/api/v1/sign-in/tokens", Map.of("refreshToken", won));
                    if (after.status() < 400) {
                        return Found.of(false, after);
                    }
                }
            }
            return new Found(true, true, "");
        } finally {
            pool.shutdown();
        }
    }

    private Api.Reply signedIn() {
        var mobile = Persons.mobile();
        target.anybody().post("/api/v1/sign-in/codes", Map.of("mobile", mobile)).expect(202);
        var code = target.town().phone(mobile).newestCode();
        return target.anybody()
                .post("/api/v1/sign-in/tokens", Map.of("mobile", mobile, "code", code))
                .expect(200);
    }

    private Found hidden() {
        var id = target.apply(target.form()).expect(201).text("id");
        var answer =
                target.clerk(0)
                        .post(
                                "/api/v1/applications/" + id + "/rejection",
                                Map.of("reason", "请致电 138.0013.8000"));
        return Found.of("PERSONAL_NUMBER".equals(answer.text("code")), answer);
    }

    private static String etag(Api.Reply reply) {
        return reply.raw().headers().firstValue("ETag").orElse("*");
    }
}
