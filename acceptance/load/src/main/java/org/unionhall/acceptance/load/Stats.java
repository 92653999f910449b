package org.unionhall.acceptance.load;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads a report of Gatling: its {@code stats.js}, the name of a request; prints count, p50, p95,
 * p99 and how many failed.
 */
public final class Stats {

    private Stats() {}

    public static void main(String[] arguments) throws IOException {
        for (var request : report(arguments[0]).path("contents")) {
            if (request.path("name").asText().equals(arguments[1])) {
                print(request.path("stats"));
                return;
            }
        }
        throw new IllegalArgumentException(
                "No request is called " + arguments[1] + " in " + arguments[0]);
    }

    /** A script that sets a variable to what is nearly JSON. */
    private static JsonNode report(String file) throws IOException {
        var script = Files.readString(Path.of(file));
        return JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                .build()
                .readTree(script.substring(script.indexOf('{')));
    }

    private static void print(JsonNode stats) {
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%d %d %d %d %d",
                        stats.path("numberOfRequests").path("total").asLong(),
                        stats.path("percentiles1").path("ok").asLong(),
                        stats.path("percentiles3").path("ok").asLong(),
                        stats.path("percentiles4").path("ok").asLong(),
                        stats.path("numberOfRequests").path("ko").asLong()));
    }
}
