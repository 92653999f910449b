package org.unionhall.standins;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;

/** One request as the stand-ins read it. */
final class Call {

    static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final int LARGEST_BODY = 64 * 1024;

    private final HttpExchange exchange;

    Call(HttpExchange exchange) {
        this.exchange = exchange;
    }

    boolean is(String method) {
        return exchange.getRequestMethod().equals(method);
    }

    void only(String method) {
        if (!is(method)) {
            throw new BadRequest("the method must be " + method);
        }
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    /** The decoded query parameter, or null. */
    String parameter(String name) {
        var query = exchange.getRequestURI().getRawQuery();
        if (query == null) {
            return null;
        }
        for (var pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), UTF_8);
            }
        }
        return null;
    }

    <T> T body(Class<T> type) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY);
        try {
            var value = JSON.readValue(bytes, type);
            if (value == null) {
                throw new BadRequest("the body is empty");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new BadRequest("the body is not the expected JSON");
        }
    }
}
