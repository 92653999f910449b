package org.unionhall.acceptance.attack;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unionhall.acceptance.attack.Attack.Found;

/** What is asked is answered rightly, and what is typed is read as it was meant. */
final class AnswerAttacks {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Target target;

    AnswerAttacks(Target target) {
        this.target = target;
    }

    List<Attack> all() {
        return List.of(
                new Attack("answers", "one fault has its own code at the top", this::oneFault),
                new Attack("answers", "no answer is a class written out", this::writtenOut),
                new Attack("answers", "an unknown parameter is refused", this::parameter),
                new Attack("answers", "nothing is known of a day to come", this::tomorrow),
                new Attack("answers", "no drive begins in the year 0206", this::longAgo),
                new Attack("answers", "no field has a hidden name", this::alias),
                new Attack("names", "rare characters are names", this::rareName),
                new Attack("names", "text that cannot be seen is none", this::invisible),
                new Attack("names", "unions differ by more than brackets", this::brackets),
                new Attack("codes", "a code is read however it was typed", this::typedCode),
                new Attack("codes", "an employer's doubtful code is no refusal", this::employer));
    }

    private Found oneFault() {
        var answer = target.cityClerk().post("/api/v1/drives", drive(Map.of("title", " ")));
        var only = answer.body().at("/errors/0/code").asText();
        boolean held =
                answer.body().path("errors").size() == 1
                        && !only.isEmpty()
                        && only.equals(answer.text("code"));
        return Found.of(held, answer);
    }

    private Found writtenOut() throws IOException {
        var token = target.town().founder().token();
        var path = "/api/v1/operations/organization/dead-letters";
        var answer = target.wire().get(path, "Authorization: Bearer " + token, "Accept: text/html");
        boolean json = answer.text().contains("application/json");
        return Found.of(json || answer.status() == 406, "GET " + path + " as text/html", answer);
    }

    private Found parameter() {
        var answer = target.clerk(0).get("/api/v1/applications?staus=SUBMITTED");
        return Found.of(
                answer.status() == 400 && "UNKNOWN_PARAMETER".equals(answer.text("code")), answer);
    }

    private Found tomorrow() {
        var day = LocalDate.now(ZONE).plusDays(2);
        var unit = target.union(0).id();
        var answer = target.clerk(0).get("/api/v1/units/" + unit + "/headcount?on=" + day);
        return Found.of(answer.status() == 422, answer);
    }

    private Found longAgo() {
        var answer =
                target.cityClerk().post("/api/v1/drives", drive(Map.of("startsOn", "0206-11-01")));
        return Found.of(answer.status() == 422, answer);
    }

    private Found alias() {
        var targets = List.of(Map.of("goal", 5));
        var answer = target.cityClerk().post("/api/v1/drives", drive(Map.of("targets", targets)));
        return Found.of(answer.status() == 400, answer);
    }

    private Map<String, Object> drive(Map<String, Object> changed) {
        var today = LocalDate.now(ZONE);
        var drive =
                new HashMap<String, Object>(
                        Map.of(
                                "title", "集中入会行动",
                                "sponsorUnitId", target.city().id(),
                                "groups", List.of("COURIER"),
                                "startsOn", today.toString(),
                                "endsOn", today.plusDays(30).toString()));
        drive.putAll(changed);
        return drive;
    }

    /** U+323B0 is of extension J, which older tables do not know. */
    private Found rareName() {
        var name = "王" + Character.toString(0x323B0);
        var answer = target.apply(target.form(Map.of("name", name)));
        return Found.of(answer.status() == 201, answer);
    }

    private Found invisible() {
        var unseen = "\u200b\u2060\u200d";
        var answer = target.apply(target.form(Map.of("name", unseen)));
        if (answer.status() == 422) {
            answer = target.cityClerk().post("/api/v1/drives", drive(Map.of("title", unseen)));
        }
        return Found.of(answer.status() == 422, answer);
    }

    private Found brackets() {
        var parent = target.city().id();
        var name = "城北快递站工会" + target.mark();
        target.town().union(name + "（东）", parent);
        var body =
                Map.of(
                        "name",
                        name + " (东)",
                        "type",
                        "GRASSROOTS",
                        "level",
                        "GRASSROOTS",
                        "parentId",
                        parent);
        var answer = target.town().founder().post("/api/v1/units", body);
        return Found.of(answer.status() == 409, answer);
    }

    private Found typedCode() {
        var code = target.union(0).channel().replace("-", "");
        var lower = code.toLowerCase(Locale.ROOT);
        for (var typed :
                List.of(
                        lower.substring(0, 3) + "-" + lower.substring(3),
                        code.substring(0, 5) + " " + code.substring(5),
                        fullWidth(code))) {
            // a blank in an address is refused at the door, whatever it means
            var path = URLEncoder.encode(typed.replace(" ", "-"), StandardCharsets.UTF_8);
            var scanned = target.anybody().get("/api/v1/channels/" + path);
            if (scanned.status() != 200) {
                return Found.of(false, scanned);
            }
            var applied = target.apply(target.form(Map.of("channelCode", typed)));
            if (applied.status() != 201) {
                return Found.of(false, applied);
            }
        }
        return new Found(true, true, "");
    }

    private static String fullWidth(String code) {
        var wide = new StringBuilder();
        code.chars().forEach(letter -> wide.append((char) (letter + 0xFEE0)));
        return wide.toString();
    }

    private Found employer() {
        var answer =
                target.apply(
                        target.form(
                                Map.of(
                                        "employer",
                                        Map.of(
                                                "name", "某快递公司",
                                                "creditCode", "91610600MA6YK00001"))));
        return Found.of(answer.status() == 201, answer);
    }
}
