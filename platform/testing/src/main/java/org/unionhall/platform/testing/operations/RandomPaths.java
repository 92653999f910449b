package org.unionhall.platform.testing.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.unionhall.platform.testing.contract.Contract;

/** Tries paths by the thousand, and looks which of them show in the service's metrics. */
final class RandomPaths {

    private static final int A_CONNECTION = 200;
    private static final Pattern LABEL = Pattern.compile("http_server_\\w+\\{.*uri=\"([^\"]*)\"");

    private final List<String> templates;
    private final Random chance = new Random(1);

    RandomPaths(Contract contract) {
        templates = contract.paths().stream().sorted().toList();
    }

    /** Sends so many requests, each to another path. */
    void tried(int times) throws IOException {
        for (int sent = 0; sent < times; sent += A_CONNECTION) {
            try (var socket = new Socket("localhost", RestAssured.port)) {
                var requests = new StringBuilder();
                for (int n = 1; n <= A_CONNECTION; n++) {
                    requests.append("GET ").append(path()).append(" HTTP/1.1\r\nHost: x\r\n");
                    requests.append(n == A_CONNECTION ? "Connection: close\r\n\r\n" : "\r\n");
                }
                socket.getOutputStream()
                        .write(requests.toString().getBytes(StandardCharsets.US_ASCII));
                var answers =
                        new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answers.split("HTTP/1\\.1 ", -1)).hasSize(A_CONNECTION + 1);
            }
        }
    }

    /** Real words, numbers, and characters that do not belong there. */
    private String path() {
        var number = "1380013" + chance.nextInt(1_000, 10_000);
        var path = templates.get(chance.nextInt(templates.size()));
        var end = List.of("", "/", "{", "/" + number, "%7B", "?" + number).get(chance.nextInt(6));
        return chance.nextInt(4) == 0
                ? "/secret/" + number + end
                : path.replaceAll("\\{[^}]+}", number) + end;
    }

    /** The addresses that the metrics name. */
    static Set<String> named() {
        var named = new TreeSet<String>();
        LABEL.matcher(given().noFilters().get("/q/metrics").asString())
                .results()
                .forEach(label -> named.add(label.group(1)));
        return named;
    }
}
