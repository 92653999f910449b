package org.unionhall.gateway.exchange;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.unionhall.gateway.Settings;
import org.unionhall.platform.web.Correlation;

/**
 * The headers every answer carries, from any source: those of security, the correlation id and,
 * where configured, CORS.
 */
@Singleton
public class AnswerHeaders {

    private static final CharSequence NOSNIFF =
            HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence FRAMES = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence POLICY =
            HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence HSTS =
            HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(Correlation.HEADER);
    private static final CharSequence NOTHING =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence NO = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final String MAX_AGE = "600";

    private final String hsts;
    private final Set<String> origins;
    private final String methods;
    private final String headers;
    private final String exposed;

    AnswerHeaders(Settings settings) {
        hsts = settings.hsts().orElse(null);
        origins = Set.copyOf(settings.cors().origins().orElse(List.of()));
        methods = String.join(", ", settings.cors().methods());
        headers = String.join(", ", settings.cors().headers());
        exposed = String.join(", ", settings.cors().exposed());
    }

    /** Adds what is missing; a page's own content security policy stays. */
    public void dress(Exchange exchange) {
        var answer = exchange.response().headers();
        answer.set(REQUEST_ID, exchange.id());
        answer.set(NOSNIFF, NO);
        answer.set(FRAMES, DENY);
        answer.set(REFERRER, NO_REFERRER);
        if (!answer.contains(POLICY)) {
            answer.set(POLICY, NOTHING);
        }
        if (!answer.contains(HttpHeaders.CACHE_CONTROL)) {
            answer.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
        if (hsts != null) {
            answer.set(HSTS, hsts);
        }
        if (!origins.isEmpty()) {
            allow(exchange);
        }
    }

    private void allow(Exchange exchange) {
        var answer = exchange.response().headers();
        answer.add(HttpHeaders.VARY, "Origin");
        var origin = exchange.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && (origins.contains(origin) || origins.contains("*"))) {
            answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            answer.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
        }
    }

    /**
     * Answers a browser's question whether it may call; false when this is none, or CORS is off.
     */
    public boolean preflight(Exchange exchange) {
        var request = exchange.request();
        if (origins.isEmpty()
                || !"OPTIONS".equals(exchange.method())
                || request.getHeader(HttpHeaders.ORIGIN) == null
                || request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) == null) {
            return false;
        }
        var answer = exchange.response().setStatusCode(204).headers();
        answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods);
        answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, headers);
        answer.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, MAX_AGE);
        exchange.end(null);
        return true;
    }
}
