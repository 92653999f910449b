package org.unionhall.acceptance.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A clerk's day: open the queue, narrow it, approve one, approve those that remain on the page in
 * one go.
 */
public class ClerksDay extends Simulation {

    private static final String BEARER = "Bearer #{token}";

    public ClerksDay() {
        var scene = new Scene();
        var desks = scene.desks("COUNTY", 1, 26);
        setUp(
                        scenario("clerk's day")
                                .exec(feed(Scene.around(desks)), day())
                                .injectOpen(scene.arrivals()))
                .protocols(scene.protocol())
                .assertions(global().failedRequests().percent().lt(0.5));
    }

    private static ChainBuilder day() {
        return exec(http("queue")
                        .get("/api/v1/applications?unit=#{unit}&status=SUBMITTED&limit=20")
                        .header("Authorization", BEARER)
                        .check(
                                status().is(200),
                                jsonPath("$.items[*].id").findAll().optional().saveAs("ids")))
                .exec(
                        http("queue of a group")
                                .get(
                                        "/api/v1/applications?unit=#{unit}&status=SUBMITTED&group=COURIER")
                                .header("Authorization", BEARER)
                                .check(status().is(200)))
                .exec(doIf(session -> session.contains("ids")).then(approve()));
    }

    private static ChainBuilder approve() {
        return exec(session -> {
                    List<String> ids = session.getList("ids");
                    var several =
                            ids.stream()
                                    .skip(1)
                                    .map(id -> '"' + id + '"')
                                    .collect(Collectors.joining(",", "[", "]"));
                    return session.set("one", ids.get(0)).set("several", several);
                })
                // Two clerks of a county may reach for the same one: the later is told so.
                .exec(
                        http("approve one")
                                .post("/api/v1/applications/#{one}/approval")
                                .header("Authorization", BEARER)
                                .check(status().in(200, 409)))
                .exec(
                        doIf(session -> !"[]".equals(session.getString("several")))
                                .then(
                                        exec(
                                                http("approve many")
                                                        .post("/api/v1/applications/approvals")
                                                        .header("Authorization", BEARER)
                                                        .body(StringBody("{\"ids\":#{several}}"))
                                                        .check(status().is(200)))));
    }
}
