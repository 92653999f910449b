package org.unionhall.acceptance.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.util.Map;

/** The main job from a phone: scan, ask for a code, sign in, apply, see what became of it. */
public class MainJob extends Simulation {

    public MainJob() throws IOException {
        var scene = new Scene();
        var channels = scene.federation.channels();
        long first = Crowd.take(scene.installation, scene.people());
        var people =
                Scene.each(
                        i -> {
                            var person = Person.of(scene.federation.seed(), first + i);
                            var channel = channels.get(i % channels.size()).code();
                            return Map.of(
                                    "mobile",
                                    person.mobile(),
                                    "channel",
                                    channel,
                                    "body",
                                    Crowd.body(person, channel));
                        });
        setUp(scenario("main job").exec(feed(people), phone(scene)).injectOpen(scene.arrivals()))
                .protocols(scene.protocol())
                .assertions(global().failedRequests().percent().lt(0.5));
    }

    private static ChainBuilder phone(Scene scene) {
        return exec(http("scan").get("/api/v1/channels/#{channel}").check(status().is(200)))
                .pause(1)
                .exec(
                        http("ask for a code")
                                .post("/api/v1/sign-in/codes")
                                .body(StringBody("{\"mobile\":\"#{mobile}\"}"))
                                .check(status().is(202)))
                .pause(1)
                .exec(
                        http("(text message)")
                                .get(
                                        scene.installation.standIns()
                                                + "/sms/messages?mobile=#{mobile}")
                                .check(jsonPath("$[0].code").saveAs("code")))
                .exec(
                        http("sign in")
                                .post("/api/v1/sign-in/tokens")
                                .body(StringBody("{\"mobile\":\"#{mobile}\",\"code\":\"#{code}\"}"))
                                .check(status().is(200), jsonPath("$.accessToken").saveAs("token")))
                .pause(1)
                .exec(
                        http("apply")
                                .post("/api/v1/applications")
                                .header("Authorization", "Bearer #{token}")
                                .body(StringBody("#{body}"))
                                .check(status().is(201)))
                .exec(
                        http("see status")
                                .get("/api/v1/applications/mine")
                                .header("Authorization", "Bearer #{token}")
                                .check(status().is(200)));
    }
}
