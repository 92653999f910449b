package org.unionhall.acceptance.load;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where the simulations play: the platform of {@code -Ddata=<folder>}, with a federation loaded.
 * People arrive {@code -Drate} a second for {@code -Dseconds}, however slowly they are answered,
 * after a ramp of {@code -Dramp} seconds.
 */
final class Scene {

    final Installation installation = Installation.of(System.getProperty("data"));
    final Federation.Loaded federation;
    final double rate = Double.parseDouble(System.getProperty("rate", "20"));
    final int seconds = Integer.getInteger("seconds", 30);
    final int ramp = Integer.getInteger("ramp", 5);

    Scene() {
        try {
            federation = Federation.Loaded.of(installation.file(""));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Load a federation first (acceptance/load/federation)", e);
        }
    }

    HttpProtocolBuilder protocol() {
        return http.baseUrl(System.getProperty("to", installation.gateway()))
                .acceptHeader("application/json")
                .contentTypeHeader("application/json")
                .disableCaching()
                .shareConnections();
    }

    OpenInjectionStep[] arrivals() {
        return new OpenInjectionStep[] {
            rampUsersPerSec(1).to(rate).during(Duration.ofSeconds(ramp)),
            constantUsersPerSec(rate).during(Duration.ofSeconds(seconds))
        };
    }

    /** How many people come in all, with some to spare. */
    int people() {
        return (int) (rate * (seconds + ramp) * 1.1) + 10;
    }

    /** Those desks, each with a token: {@code token}, {@code unit}. */
    List<Map<String, Object>> desks(String level, int least, int most) {
        return federation.desks().stream()
                .filter(desk -> desk.level().equals(level) && desk.members() >= least)
                .limit(most)
                .map(
                        desk ->
                                Map.<String, Object>of(
                                        "token",
                                        installation.token(desk.account()),
                                        "unit",
                                        desk.unit().toString()))
                .toList();
    }

    /** Round and round. */
    static Iterator<Map<String, Object>> around(List<Map<String, Object>> rows) {
        return IntStream.iterate(0, i -> i + 1).mapToObj(i -> rows.get(i % rows.size())).iterator();
    }

    /** Row after row, made as needed. */
    static Iterator<Map<String, Object>> each(IntFunction<Map<String, Object>> row) {
        return IntStream.iterate(0, i -> i + 1).mapToObj(row).iterator();
    }
}
