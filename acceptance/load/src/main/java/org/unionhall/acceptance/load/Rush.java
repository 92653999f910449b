package org.unionhall.acceptance.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Simulation;
import java.io.IOException;

/**
 * A morning at one stand: everybody scans the same code and applies; signing in has been done
 * before.
 */
public class Rush extends Simulation {

    public Rush() throws IOException {
        var scene = new Scene();
        var channel = scene.federation.channels().get(0).code();
        var people =
                Crowd.signedIn(
                        scene.installation, scene.federation.seed(), channel, scene.people());
        var scan = http("scan").get("/api/v1/channels/" + channel).check(status().is(200));
        var apply =
                http("apply")
                        .post("/api/v1/applications")
                        .header("Authorization", "Bearer #{token}")
                        .body(StringBody("#{body}"))
                        .check(status().is(201));
        // Straight to membership-service there is nobody to scan for: -Dscan=false.
        var comes =
                Boolean.parseBoolean(System.getProperty("scan", "true"))
                        ? exec(scan, apply)
                        : exec(apply);
        setUp(
                        scenario("rush on one channel")
                                .exec(feed(people.iterator()), comes)
                                .injectOpen(scene.arrivals()))
                .protocols(scene.protocol())
                .assertions(global().failedRequests().percent().lt(0.5));
    }
}
