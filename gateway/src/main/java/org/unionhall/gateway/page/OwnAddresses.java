package org.unionhall.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Consumer;
import org.unionhall.gateway.exchange.Exchange;
import org.unionhall.gateway.exchange.Traffic;
import org.unionhall.gateway.openapi.OpenApiDocument;
import org.unionhall.gateway.problem.GatewayProblem;
import org.unionhall.gateway.route.PathTrie;
import org.unionhall.gateway.status.PlatformHealth;
import org.unionhall.gateway.status.StatusDetails;

/**
 * What the gateway answers itself: pages, their files, the merged OpenAPI and the health of all.
 */
@Singleton
public final class OwnAddresses {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final PathTrie<Consumer<Exchange>> addresses = new PathTrie<>();
    private final Traffic traffic;

    OwnAddresses(
            PageFiles files,
            OpenApiDocument openApi,
            PlatformHealth health,
            StatusDetails details,
            Traffic traffic) {
        this.traffic = traffic;
        addresses.put("/", exchange -> files.built(exchange, "phone/index.html"));
        addresses.put("/join/*", files::join);
        addresses.put("/me", exchange -> files.built(exchange, "phone/me.html"));
        addresses.put("/card", exchange -> files.built(exchange, "phone/card.html"));
        addresses.put("/founding", exchange -> files.built(exchange, "phone/founding.html"));
        addresses.put("/stations", exchange -> files.built(exchange, "phone/stations.html"));
        addresses.put("/console/**", exchange -> files.built(exchange, "console/index.html"));
        addresses.put("/licences", exchange -> files.built(exchange, "licences.txt"));
        addresses.put("/status", exchange -> files.page(exchange, "status"));
        addresses.put("/status/details", details::answer);
        addresses.put("/docs", exchange -> files.page(exchange, "docs"));
        addresses.put("/docs/*", files::swagger);
        addresses.put("/assets/*", files::asset);
        addresses.put("/assets/*/*/*", files::builtAsset);
        addresses.put("/favicon.ico", exchange -> files.named(exchange, "icon.svg"));
        addresses.put("/openapi", openApi::answer);
        addresses.put("/health", health::answer);
        addresses.put("/q/health/live", exchange -> probe(exchange, false));
        addresses.put("/q/health/ready", exchange -> probe(exchange, true));
    }

    /** Answers when the address is the gateway's own; else false. */
    public boolean answers(Exchange exchange) {
        var address = addresses.find(exchange.path());
        if (address == null) {
            return false;
        }
        if (!READS.contains(exchange.method())) {
            exchange.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            exchange.refuse(GatewayProblem.METHOD_NOT_ALLOWED);
            return true;
        }
        address.accept(exchange);
        return true;
    }

    /** For a supervisor on the same machine only; everybody else has {@code /health}. */
    private void probe(Exchange exchange, boolean readiness) {
        if (!LOOPBACK.contains(exchange.request().remoteAddress().hostAddress())
                || exchange.request().headers().contains("X-Forwarded-For")) {
            exchange.refuse(GatewayProblem.ROUTE_NOT_FOUND);
            return;
        }
        boolean up = !readiness || !traffic.draining();
        exchange.response()
                .setStatusCode(up ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        exchange.end(Buffer.buffer(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}"));
    }
}
