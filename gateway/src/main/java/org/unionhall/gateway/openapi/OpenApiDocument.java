package org.unionhall.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.unionhall.gateway.Settings;
import org.unionhall.gateway.exchange.Exchange;
import org.unionhall.gateway.problem.GatewayProblem;
import org.unionhall.gateway.route.PathTemplates;
import org.unionhall.gateway.route.Routes;
import org.unionhall.gateway.upstream.Instance;
import org.unionhall.gateway.upstream.Upstream;
import org.unionhall.gateway.upstream.Upstreams;

/**
 * The merged OpenAPI, one document a language, asked of the services in the background. A service
 * that is away stays in it as it was last known; one that was never seen is asked for more often.
 */
@Singleton
public class OpenApiDocument {

    private static final Logger LOG = Logger.getLogger(OpenApiDocument.class);
    private static final int PATIENCE_MILLIS = 5_000;
    private static final long EAGER_MILLIS = 2_000;

    /** Both forms, ready to be sent. */
    private record Rendered(Buffer json, Buffer yaml) {}

    private final Vertx vertx;
    private final Settings settings;
    private final Upstreams upstreams;
    private final Routes routes;
    private final PathTemplates templates;
    private final JsonMapper json = new JsonMapper();
    private final YAMLMapper yaml =
            YAMLMapper.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build();
    private final Map<DocumentLanguage, Map<String, JsonNode>> lastKnown =
            new EnumMap<>(DocumentLanguage.class);
    private final Map<DocumentLanguage, Rendered> rendered = new ConcurrentHashMap<>();
    private HttpClient client;

    OpenApiDocument(
            Vertx vertx,
            Settings settings,
            Upstreams upstreams,
            Routes routes,
            PathTemplates templates) {
        this.vertx = vertx;
        this.settings = settings;
        this.upstreams = upstreams;
        this.routes = routes;
        this.templates = templates;
        for (var language : DocumentLanguage.values()) {
            lastKnown.put(language, new ConcurrentHashMap<>());
        }
    }

    void begin(@Observes StartupEvent started) {
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(PATIENCE_MILLIS)
                                .setMaxPoolSize(1)
                                .setDecompressionSupported(true));
        upstreams.all().forEach(this::fetch);
        vertx.setPeriodic(
                settings.openapi().refresh().toMillis(),
                tick -> upstreams.all().forEach(this::fetch));
        vertx.setPeriodic(EAGER_MILLIS, tick -> upstreams.all().forEach(this::fetchWhatIsMissing));
    }

    private void fetch(Upstream upstream) {
        for (var language : DocumentLanguage.values()) {
            fetch(upstream, language);
        }
    }

    private void fetchWhatIsMissing(Upstream upstream) {
        for (var language : DocumentLanguage.values()) {
            if (!lastKnown.get(language).containsKey(upstream.name())) {
                fetch(upstream, language);
            }
        }
    }

    private void fetch(Upstream upstream, DocumentLanguage language) {
        fetch(upstream.instances().get(0), language.source())
                .compose(
                        body ->
                                vertx.executeBlocking(
                                        () -> took(upstream.name(), language, body), false))
                .onFailure(
                        away -> LOG.debugf("No OpenAPI of %s for now: %s", upstream.name(), away));
    }

    private io.vertx.core.Future<Buffer> fetch(Instance instance, String source) {
        return client.request(
                        new RequestOptions()
                                .setMethod(HttpMethod.GET)
                                .setHost(instance.base().getHost())
                                .setPort(instance.address().port())
                                .setURI(source + "?format=json")
                                .putHeader(HttpHeaders.ACCEPT, "application/json")
                                .setTimeout(PATIENCE_MILLIS))
                .compose(HttpClientRequest::send)
                .compose(
                        answer ->
                                answer.statusCode() == 200
                                        ? answer.body()
                                        : io.vertx.core.Future.failedFuture(
                                                "status " + answer.statusCode()));
    }

    private synchronized Void took(String service, DocumentLanguage language, Buffer body)
            throws JsonProcessingException {
        var document = json.readTree(body.toString());
        if (document.path("paths").isObject()
                && !document.equals(lastKnown.get(language).put(service, document))) {
            merge(language);
        }
        return null;
    }

    private void merge(DocumentLanguage language) throws JsonProcessingException {
        var merge = new OpenApiMerge(new Reached(routes), language);
        for (var service : new TreeMap<>(lastKnown.get(language)).entrySet()) {
            merge.add(service.getKey(), service.getValue());
        }
        var whole = merge.document();
        templates.learn(whole.path("paths").properties().stream().map(Map.Entry::getKey).toList());
        rendered.put(
                language,
                new Rendered(
                        Buffer.buffer(json.writeValueAsBytes(whole)),
                        Buffer.buffer(yaml.writeValueAsBytes(whole))));
    }

    /**
     * {@code GET /openapi}: JSON, or YAML by {@code ?format=yaml} or {@code Accept}; Chinese by
     * {@code ?lang=zh}. One address, one language.
     */
    public void answer(Exchange exchange) {
        var ready = rendered.get(DocumentLanguage.of(exchange.request().getParam("lang")));
        if (ready == null) {
            exchange.refuseForNow(GatewayProblem.UPSTREAM_UNAVAILABLE, 2);
            return;
        }
        var request = exchange.request();
        var format = request.getParam("format");
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean asYaml =
                format == null
                        ? accept != null && accept.contains("yaml")
                        : "yaml".equalsIgnoreCase(format);
        var headers = exchange.response().headers();
        headers.set(
                HttpHeaders.CONTENT_TYPE,
                asYaml ? "application/yaml; charset=utf-8" : "application/json; charset=utf-8");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        exchange.end(asYaml ? ready.yaml() : ready.json());
    }

    /** What the gateway's routes say about a path template. */
    private record Reached(Routes routes) implements OpenApiMerge.Reach {

        @Override
        public boolean leadsTo(String service, String method, String path) {
            var route = routes.find(method, path);
            return route != null && route.service().equals(service);
        }

        @Override
        public boolean open(String method, String path) {
            var route = routes.find(method, path);
            return route != null && route.open();
        }
    }
}
