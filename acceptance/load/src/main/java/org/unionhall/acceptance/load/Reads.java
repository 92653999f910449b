package org.unionhall.acceptance.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.uniformRandomSwitch;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Looking things up, each for one union, a street, a county and the whole city: lists, searches,
 * figures, the tree.
 */
public class Reads extends Simulation {

    private static final String BEARER = "Bearer #{token}";
    private static final int ROWS = 2_000;

    private final Scene scene = new Scene();
    private final List<ChainBuilder> questions = new ArrayList<>();
    private final Map<String, List<Map<String, Object>>> desksAt = new HashMap<>();

    public Reads() {
        for (var place : List.of("GRASSROOTS", "TOWNSHIP", "COUNTY", "CITY")) {
            ask(place, "members", "/api/v1/members?unit=#{unit}");
            ask(place, "members by common name", "/api/v1/members?unit=#{unit}&name=王");
            ask(place, "members by full name", "/api/v1/members?unit=#{unit}&name=#{name}");
            ask(place, "members of a group", "/api/v1/members?unit=#{unit}&group=COURIER");
            ask(place, "headcount", "/api/v1/units/#{unit}/headcount");
            ask(place, "queue", "/api/v1/applications?unit=#{unit}&status=SUBMITTED");
        }
        ask("CITY", "children", "/api/v1/units/#{unit}/children");
        ask("TOWNSHIP", "children", "/api/v1/units/#{unit}/children");
        ask("CITY", "unions by name", "/api/v1/units?name=顺达快递");
        ask("CITY", "progress", "/api/v1/drives/" + scene.federation.drive() + "/progress");
        ask("CITY", "changes", "/api/v1/members/changes");
        questions.add(
                exec(feed(rows("CITY")))
                        .exec(
                                http("CITY look-up")
                                        .post("/api/v1/members/lookup")
                                        .header("Authorization", BEARER)
                                        .body(
                                                StringBody(
                                                        "{\"idType\":\"RESIDENT_ID\",\"idNumber\":\"#{id}\",\"purpose\":\"核对会籍情况\"}"))
                                        .check(status().is(200))));
        var others = questions.subList(1, questions.size()).toArray(ChainBuilder[]::new);
        setUp(
                        scenario("reads")
                                .exec(uniformRandomSwitch().on(questions.get(0), others))
                                .injectOpen(scene.arrivals()))
                .protocols(scene.protocol())
                .assertions(global().failedRequests().percent().lt(0.5));
    }

    private void ask(String place, String what, String address) {
        questions.add(
                exec(feed(rows(place)))
                        .exec(
                                http(place + " " + what)
                                        .get(address)
                                        .header("Authorization", BEARER)
                                        .check(status().is(200))));
    }

    private Iterator<Map<String, Object>> rows(String place) {
        var desks = desksAt.computeIfAbsent(place, level -> scene.desks(level, 1, 60));
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < ROWS; i++) {
            var person =
                    Person.of(
                            scene.federation.seed(), (long) i * scene.federation.members() / ROWS);
            var row = new HashMap<String, Object>(desks.get(i % desks.size()));
            row.put("name", person.name());
            row.put("id", person.idNumber());
            rows.add(row);
        }
        return Scene.around(rows);
    }
}
