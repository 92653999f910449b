package org.unionhall.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which headers go on to a service and which come back. */
final class PassedHeaders {

    private PassedHeaders() {}

    /**
     * Copies what a caller may say to a service: nothing about the connection, and nothing only a
     * proxy or the gateway may say.
     */
    static void in(MultiMap from, MultiMap to) {
        var named = named(from);
        from.forEach(
                (name, value) -> {
                    if (!hopByHop(name) && !notIn(name) && !isOneOf(named, name)) {
                        to.add(name, value);
                    }
                });
    }

    /**
     * Copies what a service may say to a caller: nothing about the connection or the server, and
     * CORS is the gateway's matter.
     */
    static void out(MultiMap from, MultiMap to) {
        var named = named(from);
        from.forEach(
                (name, value) -> {
                    if (!hopByHop(name) && !notOut(name) && !isOneOf(named, name)) {
                        to.add(name, value);
                    }
                });
    }

    private static boolean hopByHop(String name) {
        return switch (name.length()) {
            case 2 -> is(name, "te");
            case 7 -> is(name, "upgrade") || is(name, "trailer");
            case 10 -> is(name, "connection") || is(name, "keep-alive");
            case 16 -> is(name, "proxy-connection");
            case 17 -> is(name, "transfer-encoding");
            case 18 -> is(name, "proxy-authenticate");
            case 19 -> is(name, "proxy-authorization");
            default -> false;
        };
    }

    private static boolean notIn(String name) {
        boolean own =
                switch (name.length()) {
                    case 4 -> is(name, "host");
                    case 6 -> is(name, "expect");
                    case 7 -> is(name, "baggage");
                    case 9 -> is(name, "forwarded") || is(name, "x-real-ip");
                    case 10 -> is(name, "tracestate");
                    case 11 -> is(name, "traceparent");
                    case 12 -> is(name, "x-request-id");
                    case 13 -> is(name, "x-rewrite-url");
                    case 14 -> is(name, "content-length") || is(name, "http2-settings");
                    case 22 -> is(name, "x-http-method-override");
                    default -> false;
                };
        return own
                || begins(name, "x-forwarded-")
                || begins(name, "x-user-")
                || begins(name, "x-original-");
    }

    private static boolean notOut(String name) {
        return switch (name.length()) {
            case 6 -> is(name, "server");
            case 12 -> is(name, "x-powered-by") || is(name, "x-request-id");
            default -> begins(name, "access-control-");
        };
    }

    private static boolean is(String name, String key) {
        return name.equalsIgnoreCase(key);
    }

    private static boolean begins(String name, String prefix) {
        return name.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private static boolean isOneOf(Set<String> named, String name) {
        return !named.isEmpty() && named.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The headers that {@code Connection} names as meant for the next hop only. */
    private static Set<String> named(MultiMap headers) {
        var first = headers.get(HttpHeaders.CONNECTION);
        if (first == null || is(first, "keep-alive") || is(first, "close")) {
            return Set.of();
        }
        var named = new HashSet<String>();
        for (var value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : value.split(",", -1)) {
                var key = name.trim().toLowerCase(Locale.ROOT);
                if (!"close".equals(key) && !"authorization".equals(key)) {
                    named.add(key);
                }
            }
        }
        return named;
    }
}
