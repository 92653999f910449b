package org.unionhall.gateway.page;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.unionhall.gateway.exchange.Exchange;
import org.unionhall.gateway.problem.GatewayProblem;

/**
 * The pages and what they are made of, read once from the class path. Nothing is loaded from
 * anywhere else.
 */
@Singleton
class PageFiles {

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /** The browsable API page writes style attributes. */
    private static final String DOCS =
            STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final String[] OWN = {
        "words.js",
        "api.js",
        "page.js",
        "status.html",
        "status.js",
        "status-figures.js",
        "status-words.js",
        "docs.html",
        "docs.js",
        "page.css",
        "icon.svg"
    };
    private static final String[] SWAGGER = {"swagger-ui.css", "swagger-ui-bundle.js"};
    private static final String SWAGGER_PROPERTIES =
            "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    /**
     * The code of a channel. Whatever else is asked for, such as a number, is put into no header.
     */
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{10}");

    private static final String ALWAYS_ASK = "no-cache";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final BuiltPages built;
    private final Map<String, PageFile> own = new HashMap<>();
    private final Map<String, PageFile> swagger = new HashMap<>();

    PageFiles(BuiltPages built) {
        this.built = built;
        for (var name : OWN) {
            own.put(name, PageFile.of(name, PageFile.read("/pages/" + name)));
        }
        var folder = "/META-INF/resources/webjars/swagger-ui/" + swaggerVersion() + "/";
        for (var name : SWAGGER) {
            swagger.put(name, PageFile.of(name, PageFile.read(folder + name)));
        }
    }

    void page(Exchange exchange, String name) {
        exchange.response()
                .putHeader("Content-Security-Policy", "docs".equals(name) ? DOCS : STRICT);
        named(exchange, name + ".html");
    }

    /**
     * The page of who joins. The browser asks where the code leads while it loads the page's
     * script, which saves a slow telephone a round trip.
     */
    void join(Exchange exchange) {
        var code = exchange.path().substring("/join/".length());
        if (CODE.matcher(code).matches()) {
            exchange.response()
                    .putHeader(
                            "Link",
                            "</api/v1/channels/%s>; rel=preload; as=fetch; crossorigin"
                                    .formatted(code));
        }
        built(exchange, "phone/join.html");
    }

    /** A page that was built: of the phone or the console. */
    void built(Exchange exchange, String name) {
        exchange.response().putHeader("Content-Security-Policy", STRICT);
        send(exchange, built.page(name), ALWAYS_ASK);
    }

    void builtAsset(Exchange exchange) {
        send(exchange, built.asset(exchange.path()), FOR_GOOD);
    }

    void asset(Exchange exchange) {
        named(exchange, exchange.path().substring("/assets/".length()));
    }

    void named(Exchange exchange, String name) {
        send(exchange, own.get(name), ALWAYS_ASK);
    }

    void swagger(Exchange exchange) {
        send(exchange, swagger.get(exchange.path().substring("/docs/".length())), ALWAYS_ASK);
    }

    private static void send(Exchange exchange, PageFile file, String caching) {
        if (file == null) {
            exchange.refuse(GatewayProblem.ROUTE_NOT_FOUND);
            return;
        }
        var request = exchange.request();
        var headers = exchange.response().headers();
        headers.set(HttpHeaders.CACHE_CONTROL, caching);
        headers.set(HttpHeaders.ETAG, file.etag());
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (file.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            exchange.response().setStatusCode(304);
            exchange.end(null);
            return;
        }
        headers.set(HttpHeaders.CONTENT_TYPE, file.type());
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean zipped = accepted != null && accepted.contains("gzip");
        if (zipped) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        exchange.end(zipped ? file.zipped() : file.plain());
    }

    private static String swaggerVersion() {
        try (var in = PageFiles.class.getResourceAsStream(SWAGGER_PROPERTIES)) {
            var properties = new java.util.Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The browsable API page is missing", e);
        }
    }
}
