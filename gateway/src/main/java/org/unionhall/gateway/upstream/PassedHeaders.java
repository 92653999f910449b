package org.unionhall.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which headers go on to a service and which come back. */
final class PassedHeaders {

    private static final Set<String> HOP_BY_HOP =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade");
    private static final Set<String> NOT_IN =
            Set.of(
                    "host",
                    "content-length",
                    "expect",
                    "http2-settings",
                    "forwarded",
                    "x-real-ip",
                    "x-request-id",
                    "traceparent",
                    "x-rewrite-url",
                    "x-http-method-override");
    private static final Set<String> NOT_OUT = Set.of("server", "x-powered-by", "x-request-id");

    private PassedHeaders() {}

    /**
     * Copies what a caller may say to a service: nothing about the connection, and nothing only a
     * proxy or the gateway may say.
     */
    static void in(MultiMap from, MultiMap to) {
        var named = named(from);
        from.forEach(
                (name, value) -> {
                    var key = name.toLowerCase(Locale.ROOT);
                    boolean spoofed =
                            key.startsWith("x-")
                                    && (key.startsWith("x-forwarded-")
                                            || key.startsWith("x-user-")
                                            || key.startsWith("x-original-"));
                    if (!spoofed
                            && !HOP_BY_HOP.contains(key)
                            && !NOT_IN.contains(key)
                            && !named.contains(key)) {
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
                    var key = name.toLowerCase(Locale.ROOT);
                    if (!HOP_BY_HOP.contains(key)
                            && !NOT_OUT.contains(key)
                            && !key.startsWith("access-control-")
                            && !named.contains(key)) {
                        to.add(name, value);
                    }
                });
    }

    private static Set<String> named(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CONNECTION)) {
            return Set.of();
        }
        var named = new HashSet<String>();
        for (var value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : value.split(",")) {
                var key = name.trim().toLowerCase(Locale.ROOT);
                if (!"close".equals(key) && !"authorization".equals(key)) {
                    named.add(key);
                }
            }
        }
        return named;
    }
}
