package org.unionhall.platform.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Sends requests to the running service as they are, on connections that stay open. The gates send
 * thousands: a client that is written for readable tests costs more than the service's answer.
 */
public final class Wire {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final AtomicLong SENT = new AtomicLong();

    private Wire() {}

    /** How many requests were sent. */
    static long sent() {
        return SENT.get();
    }

    /**
     * Sends a request; redirects are answers.
     *
     * @param target path and query, encoded
     * @param body null for none
     */
    public static Answer send(
            String verb, String target, Map<String, String> headers, byte[] body) {
        var address = URI.create("http://localhost:" + RestAssured.port + target);
        var request =
                HttpRequest.newBuilder(address)
                        .method(
                                verb,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        SENT.incrementAndGet();
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(verb + " " + target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same, and its answer is held against the contract. */
    public static Answer sendWatched(
            String verb, String target, Map<String, String> headers, byte[] body) {
        var answer = send(verb, target, headers, body);
        ContractWatch.watch(verb, target.replaceFirst("\\?.*", ""), answer);
        return answer;
    }

    /**
     * What a post of JSON is answered by which a test makes what it needs; its refusal is an error.
     *
     * @param body null for none
     */
    public static JsonNode posted(String authorization, String path, Object body) {
        try {
            var answer =
                    sendWatched(
                            "POST",
                            path,
                            Map.of(
                                    "Authorization",
                                    authorization,
                                    "Content-Type",
                                    "application/json"),
                            body == null ? null : Contract.JSON.writeValueAsBytes(body));
            if (!answer.letsThrough()) {
                throw new AssertionError("POST " + path + " is answered with " + answer.text());
            }
            return answer.json();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The text as a part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The parameters as the query of an address; empty when there are none. */
    public static String query(Map<String, String> parameters) {
        return parameters.isEmpty() ? "" : "?" + form(parameters);
    }

    /** The parameters as a form. */
    public static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }
}
