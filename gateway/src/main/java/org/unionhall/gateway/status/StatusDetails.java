package org.unionhall.gateway.status;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.gateway.exchange.Exchange;
import org.unionhall.gateway.exchange.RecentAnswers;
import org.unionhall.gateway.problem.GatewayProblem;
import org.unionhall.gateway.upstream.Instance;
import org.unionhall.gateway.upstream.Upstreams;
import org.unionhall.platform.web.Correlation;
import org.unionhall.platform.web.problem.CommonProblem;

/**
 * {@code GET /status/details}: what a duty officer needs beside up and down. For those who may
 * operate the platform: the gateway does not know who may what, so it asks a service by an
 * operation that demands it, with the caller's own token. Services that are away are asked last.
 */
@Singleton
public final class StatusDetails {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final int RETRY_SECONDS = 5;
    private static final String PROOF = "/api/v1/operations/%s/dead-letters?state=PARKED&limit=1";

    /** Everything; {@code since} is when this gateway started. */
    record Details(
            String asOf,
            String version,
            String since,
            DoorFigures gateway,
            List<InstanceFigures> instances) {}

    private final Upstreams upstreams;
    private final RecentAnswers recent;
    private final Clock clock;
    private final String version;
    private final Instant begun;
    private final HttpClient client;
    private final JsonMapper json = new JsonMapper();

    StatusDetails(
            Vertx vertx,
            Upstreams upstreams,
            RecentAnswers recent,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.upstreams = upstreams;
        this.recent = recent;
        this.clock = clock;
        this.version = version;
        this.begun = clock.instant();
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(PATIENCE_MILLIS)
                                .setMaxPoolSize(2));
    }

    /** Answers, or refuses as the service refused. */
    public void answer(Exchange exchange) {
        var credentials = exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (credentials.size() != 1) {
            exchange.refuse(CommonProblem.UNAUTHENTICATED);
            return;
        }
        var services = new ArrayList<Asked>();
        for (var upstream : upstreams.all()) {
            int number = 0;
            for (var instance : upstream.instances()) {
                services.add(new Asked(upstream.name(), ++number, instance));
            }
        }
        services.sort(Comparator.comparing(asked -> asked.instance().breaker().open()));
        permitted(exchange, credentials.get(0), services, 0);
    }

    private record Asked(String service, int number, Instance instance) {}

    private void permitted(Exchange exchange, String token, List<Asked> services, int next) {
        if (next == services.size()) {
            exchange.refuseForNow(GatewayProblem.UPSTREAM_UNAVAILABLE, RETRY_SECONDS);
            return;
        }
        var asked = services.get(next);
        get(asked.instance(), PROOF.formatted(asked.service()), token, exchange.id())
                .onComplete(
                        heard -> {
                            int status = heard.succeeded() ? heard.result().status() : 503;
                            if (status == 200) {
                                details(exchange, services);
                            } else if (status == 401) {
                                exchange.refuse(CommonProblem.UNAUTHENTICATED);
                            } else if (status == 403 || status == 404) {
                                exchange.refuse(CommonProblem.FORBIDDEN, "OPERATE_PLATFORM");
                            } else {
                                permitted(exchange, token, services, next + 1);
                            }
                        });
    }

    private void details(Exchange exchange, List<Asked> services) {
        var figures = services.stream().map(asked -> figures(asked, exchange.id())).toList();
        Future.join(figures)
                .onComplete(all -> send(exchange, figures.stream().map(Future::result).toList()));
    }

    private Future<InstanceFigures> figures(Asked asked, String id) {
        return get(asked.instance(), "/q/status", null, id)
                .map(answer -> read(asked, answer))
                .otherwise(away -> InstanceFigures.silent(asked.service(), asked.number()));
    }

    private InstanceFigures read(Asked asked, Heard answer) {
        if (answer.status() != 200) {
            return InstanceFigures.silent(asked.service(), asked.number());
        }
        try {
            var figures = json.readValue(answer.body().getBytes(), InstanceFigures.Figures.class);
            return InstanceFigures.of(asked.service(), asked.number(), figures);
        } catch (IOException e) {
            throw new UncheckedIOException("A service's status could not be read", e);
        }
    }

    private record Heard(int status, Buffer body) {}

    private Future<Heard> get(Instance instance, String uri, String token, String id) {
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setHost(instance.base().getHost())
                        .setPort(instance.address().port())
                        .setURI(uri)
                        .setTimeout(PATIENCE_MILLIS)
                        .putHeader(Correlation.HEADER, id)
                        .putHeader("Accept", "application/json");
        if (token != null) {
            options.putHeader("Authorization", token);
        }
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(body -> new Heard(answer.statusCode(), body)));
    }

    private void send(Exchange exchange, List<InstanceFigures> instances) {
        if (exchange.over()) {
            return;
        }
        var sorted = new ArrayList<>(instances);
        sorted.sort(
                Comparator.comparing(InstanceFigures::service)
                        .thenComparing(InstanceFigures::number));
        var details =
                new Details(
                        second(clock.instant()),
                        version,
                        second(begun),
                        DoorFigures.of(recent),
                        sorted);
        try {
            var body = Buffer.buffer(json.writeValueAsBytes(details));
            exchange.response()
                    .setStatusCode(200)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
            exchange.end(body);
        } catch (IOException e) {
            throw new UncheckedIOException("Details could not be written as JSON", e);
        }
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
