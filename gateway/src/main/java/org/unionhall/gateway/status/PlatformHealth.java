package org.unionhall.gateway.status;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.gateway.Settings;
import org.unionhall.gateway.exchange.Exchange;
import org.unionhall.gateway.upstream.Instance;
import org.unionhall.gateway.upstream.Upstream;
import org.unionhall.gateway.upstream.Upstreams;

/**
 * The health of the gateway and of every service, asked for in the background, so that however many
 * look, the services are asked only every few seconds. Says nothing of addresses or versions.
 */
@Singleton
public class PlatformHealth {

    private static final String READY = "/q/health/ready";
    private static final String UP = "UP";
    private static final String DOWN = "DOWN";
    private static final String UNKNOWN = "UNKNOWN";
    private static final int PATIENCE_MILLIS = 2_000;

    /** One service: UP when any instance is ready. */
    record Service(String name, String status, long instances, long ready, Long ms) {}

    /** Everything; {@code asOf} is when the oldest of it was asked. */
    record Report(String status, String asOf, List<Service> services) {}

    private record Finding(boolean ready, long millis, Instant at) {}

    private final Vertx vertx;
    private final Settings settings;
    private final Upstreams upstreams;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();
    private final Map<Instance, Finding> findings = new ConcurrentHashMap<>();
    private HttpClient client;

    PlatformHealth(
            Vertx vertx,
            Settings settings,
            Upstreams upstreams,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.vertx = vertx;
        this.settings = settings;
        this.upstreams = upstreams;
        this.clock = clock;
        Gauge.builder("unionhall.build", () -> 1)
                .description("The running version")
                .tag("version", version)
                .register(meters);
        upstreams.all().forEach(upstream -> watch(upstream, meters));
    }

    private void watch(Upstream upstream, MeterRegistry meters) {
        Gauge.builder("gateway.upstream.instances", () -> upstream.instances().size())
                .description("Instances the gateway knows")
                .tag("service", upstream.name())
                .register(meters);
        Gauge.builder(
                        "gateway.upstream.ready",
                        () -> known(upstream).filter(Finding::ready).count())
                .description("Instances that say they are ready")
                .tag("service", upstream.name())
                .register(meters);
    }

    private Stream<Finding> known(Upstream upstream) {
        return upstream.instances().stream().map(findings::get).filter(Objects::nonNull);
    }

    void begin(@Observes StartupEvent started) {
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(PATIENCE_MILLIS)
                                .setMaxPoolSize(2));
        look();
        vertx.setPeriodic(settings.health().refresh().toMillis(), tick -> look());
    }

    private void look() {
        for (var upstream : upstreams.all()) {
            upstream.instances().forEach(this::look);
        }
    }

    private void look(Instance instance) {
        long begun = System.nanoTime();
        client.request(
                        new RequestOptions()
                                .setMethod(HttpMethod.GET)
                                .setHost(instance.base().getHost())
                                .setPort(instance.address().port())
                                .setURI(READY)
                                .setTimeout(PATIENCE_MILLIS))
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(body -> answer.statusCode()))
                .onComplete(
                        asked ->
                                findings.put(
                                        instance,
                                        new Finding(
                                                asked.succeeded() && asked.result() == 200,
                                                (System.nanoTime() - begun) / 1_000_000,
                                                clock.instant())));
    }

    Report report() {
        var services = new ArrayList<Service>();
        var oldest = clock.instant();
        for (var upstream : upstreams.all()) {
            var known = known(upstream).toList();
            long ready = known.stream().filter(Finding::ready).count();
            var status = ready > 0 ? UP : known.isEmpty() ? UNKNOWN : DOWN;
            var ms = known.stream().filter(Finding::ready).map(Finding::millis).findFirst();
            for (var finding : known) {
                oldest = finding.at().isBefore(oldest) ? finding.at() : oldest;
            }
            services.add(
                    new Service(
                            upstream.name(),
                            status,
                            upstream.instances().size(),
                            ready,
                            ms.orElse(null)));
        }
        boolean allUp = services.stream().allMatch(service -> UP.equals(service.status()));
        return new Report(
                allUp ? UP : DOWN, oldest.truncatedTo(ChronoUnit.SECONDS).toString(), services);
    }

    /** {@code GET /health}: 200 when everything is up, else 503, with the same body. */
    public void answer(Exchange exchange) {
        var report = report();
        try {
            var body = Buffer.buffer(json.writeValueAsBytes(report));
            exchange.response()
                    .setStatusCode(UP.equals(report.status()) ? 200 : 503)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
            exchange.end(body);
        } catch (IOException e) {
            throw new UncheckedIOException("A report could not be written as JSON", e);
        }
    }
}
