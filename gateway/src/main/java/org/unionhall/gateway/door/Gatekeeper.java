package org.unionhall.gateway.door;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.unionhall.gateway.Settings;
import org.unionhall.gateway.exchange.AnswerHeaders;
import org.unionhall.gateway.exchange.Exchange;
import org.unionhall.gateway.exchange.Exchanges;
import org.unionhall.gateway.limit.Allowance;
import org.unionhall.gateway.limit.ClientAddress;
import org.unionhall.gateway.limit.RateLimits;
import org.unionhall.gateway.problem.GatewayProblem;
import org.unionhall.gateway.route.PathRule;
import org.unionhall.gateway.route.Route;
import org.unionhall.gateway.route.Routes;
import org.unionhall.gateway.token.TokenCheck;
import org.unionhall.gateway.upstream.Forwarder;
import org.unionhall.gateway.upstream.Upstreams;
import org.unionhall.platform.web.Targets;
import org.unionhall.platform.web.access.TokenVerifier.Verified;
import org.unionhall.platform.web.problem.CommonProblem;

/**
 * Decides about every request, cheapest question first: is the path sound, is the address within
 * its limit, where does it lead, is it small enough, who is calling, is the account within its
 * limit. Only then is the body read and the service asked.
 */
final class Gatekeeper implements Handler<HttpServerRequest> {

    /** What all event loops use alike. */
    record Rules(
            Settings settings,
            Routes routes,
            Upstreams upstreams,
            RateLimits limits,
            ClientAddress addresses,
            TokenCheck tokens,
            AnswerHeaders headers,
            Predicate<Exchange> own) {}

    private static final Logger LOG = Logger.getLogger(Gatekeeper.class);
    private static final String BEARER = "Bearer";
    private static final int RETRY_SECONDS = 5;

    private final Vertx vertx;
    private final Rules rules;
    private final Exchanges exchanges;
    private final Forwarder forwarder;
    private final String ownScheme;

    Gatekeeper(Vertx vertx, Rules rules, Exchanges exchanges, Forwarder forwarder) {
        this.vertx = vertx;
        this.rules = rules;
        this.exchanges = exchanges;
        this.forwarder = forwarder;
        this.ownScheme = rules.settings().tls().certificate().isPresent() ? "https" : "http";
    }

    @Override
    public void handle(HttpServerRequest request) {
        var exchange = exchanges.begin(request);
        try {
            decide(exchange);
        } catch (RuntimeException mistake) {
            LOG.errorf(
                    mistake, "Request %s was not understood by the gateway itself", exchange.id());
            exchange.refuse(CommonProblem.INTERNAL);
        }
    }

    private void decide(Exchange exchange) {
        var request = exchange.request();
        if (!PathRule.accepts(exchange.path())) {
            exchange.refuse(GatewayProblem.PATH_NOT_ALLOWED);
            return;
        }
        if (!encoded(exchange, exchange.path())) {
            return;
        }
        var address =
                rules.addresses().of(request.remoteAddress(), request.getHeader("X-Forwarded-For"));
        var network = ClientAddress.network(address);
        exchange.calledFrom(address, network);
        var route = rules.routes().find(exchange.method(), exchange.path());
        exchange.routed(route);
        if (!granted(exchange, rules.limits().address(network))
                || !bodyWhereItBelongs(exchange)
                || rules.headers().preflight(exchange)
                || (route == null && rules.own().test(exchange))) {
            return;
        }
        if (route == null) {
            exchange.refuse(GatewayProblem.ROUTE_NOT_FOUND);
            return;
        }
        if (!encoded(exchange, request.uri())) {
            return;
        }
        if (route.signIn() && !granted(exchange, rules.limits().signIn(network))) {
            return;
        }
        int most = longest(route);
        if (BodyIntake.declaredTooLarge(exchange, most)) {
            exchange.refuse(GatewayProblem.BODY_TOO_LARGE, most);
            return;
        }
        identify(exchange);
    }

    /** Bytes a body may have there. */
    private int longest(Route route) {
        var settings = rules.settings();
        return route.upload() ? settings.uploads().body() : settings.sizes().body();
    }

    /** Pages take no query, so that only what services read must be encoded whole. */
    private static boolean encoded(Exchange exchange, String target) {
        var offence = Targets.offence(target);
        if (offence != null) {
            exchange.refuse(CommonProblem.TARGET_NOT_ENCODED, offence);
        }
        return offence == null;
    }

    private static boolean bodyWhereItBelongs(Exchange exchange) {
        boolean belongs = exchange.mayHaveBody() || !exchange.announcesBody();
        if (!belongs) {
            exchange.refuse(GatewayProblem.BODY_NOT_ALLOWED, exchange.method());
        }
        return belongs;
    }

    private static boolean granted(Exchange exchange, Allowance allowance) {
        exchange.tell(allowance);
        if (!allowance.granted()) {
            exchange.refuseForNow(CommonProblem.TOO_MANY_REQUESTS, allowance.seconds());
        }
        return allowance.granted();
    }

    private void identify(Exchange exchange) {
        var request = exchange.request();
        var credentials = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (credentials.size() != 1 || !bearer(credentials.get(0))) {
            var route = exchange.route();
            if (route.open() && !route.upload() && credentials.size() < 2) {
                takeIn(exchange);
            } else {
                exchange.refuse(CommonProblem.UNAUTHENTICATED);
            }
            return;
        }
        var token = credentials.get(0).substring(BEARER.length()).trim();
        var known = rules.tokens().recall(token);
        if (known != null) {
            identified(exchange, known);
            return;
        }
        request.pause();
        rules.tokens()
                .verify(vertx, token)
                .onComplete(
                        verified -> {
                            if (verified.succeeded() && verified.result().isPresent()) {
                                identified(exchange, verified.result().get());
                            } else {
                                exchange.refuse(CommonProblem.UNAUTHENTICATED);
                            }
                            if (!exchange.isUpload()) {
                                request.resume();
                            }
                        });
    }

    private static boolean bearer(String credentials) {
        int length = BEARER.length();
        return credentials.regionMatches(true, 0, BEARER, 0, length)
                && (credentials.length() == length || credentials.charAt(length) == ' ');
    }

    private void identified(Exchange exchange, Verified caller) {
        if (exchange.over()) {
            return;
        }
        exchange.calledBy(caller);
        if (granted(exchange, rules.limits().account(caller.accountId()))
                && (!exchange.route().stream() || hasPlace(exchange))) {
            if (!exchange.route().upload()) {
                takeIn(exchange);
            } else if (hasPlaceToUpload(exchange)) {
                passThrough(exchange);
            }
        }
    }

    private static boolean hasPlaceToUpload(Exchange exchange) {
        return exchange.hasRoom(
                exchange.opensUpload(), GatewayProblem.TOO_MANY_UPLOADS, RETRY_SECONDS);
    }

    private void passThrough(Exchange exchange) {
        forwarder.upload(
                exchange,
                rules.upstreams().named(exchange.route().service()),
                longest(exchange.route()),
                scheme(exchange.request()));
    }

    private static boolean hasPlace(Exchange exchange) {
        return exchange.hasRoom(
                exchange.opensStream(), GatewayProblem.TOO_MANY_STREAMS, RETRY_SECONDS);
    }

    private void takeIn(Exchange exchange) {
        BodyIntake.of(
                exchange,
                rules.settings().sizes().body(),
                body ->
                        forwarder.forward(
                                exchange,
                                rules.upstreams().named(exchange.route().service()),
                                body,
                                scheme(exchange.request())));
    }

    private String scheme(HttpServerRequest request) {
        if (rules.addresses().trusts(request.remoteAddress())) {
            return "https".equals(request.getHeader("X-Forwarded-Proto")) ? "https" : "http";
        }
        return ownScheme;
    }
}
