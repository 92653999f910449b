package org.unionhall.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about the gateway that an operator can set; see {@code application.properties} for
 * what each default is.
 */
@ConfigMapping(prefix = "gateway")
public interface Settings {

    String host();

    /** The public port; a negative one takes any that is free. */
    int port();

    /** How many event loops serve the door; as many as there are cores when absent. */
    Optional<Integer> eventLoops();

    Tls tls();

    /** Addresses or networks of proxies in front whose {@code X-Forwarded-*} is believed. */
    Optional<List<String>> trustedProxies();

    /** How long requests under way may take to finish when the process is to end. */
    Duration drain();

    /** Base addresses of each service's instances, by the service's name. */
    Map<String, List<URI>> upstreams();

    /** Path patterns each service answers, by the service's name. */
    Map<String, List<String>> routes();

    /** {@code METHOD /pattern} of what may be called without a token. */
    List<String> open();

    /** Patterns that count against the limit for signing in. */
    List<String> signIn();

    AccessLog accessLog();

    Limits limits();

    Sizes sizes();

    Connections connections();

    Timeouts timeouts();

    Pool pool();

    Streams streams();

    Uploads uploads();

    Breaker breaker();

    Cors cors();

    /** Value of {@code Strict-Transport-Security}; not sent when absent. */
    Optional<String> hsts();

    Refresh openapi();

    Refresh health();

    /** Files in PEM; the door speaks TLS when both are given. */
    interface Tls {
        Optional<String> certificate();

        Optional<String> key();
    }

    /** One line for each request on standard output. */
    interface AccessLog {
        boolean enabled();

        boolean json();
    }

    /** Requests a minute. */
    interface Limits {
        long perAccount();

        long perAddress();

        long signInPerAddress();

        /** How many accounts and how many addresses are remembered at once. */
        long remembered();
    }

    /** Bytes. */
    interface Sizes {
        int body();

        /** Of all request bodies that are held at once. */
        long bodiesInFlight();

        /** Of those, the share of one address. */
        long bodiesPerAddress();

        /** How much of a body has to come in a second, on average of {@code timeouts.bodySpan}. */
        long bodyRate();

        int uri();

        int headers();
    }

    /** Of callers, open at once. */
    interface Connections {
        int most();

        /** Of those, the share of one address; a trusted proxy has no share, it has the room. */
        int perAddress();
    }

    interface Timeouts {
        Duration connect();

        /** From the request's first byte until the service's answer begins. */
        Duration total();

        /** How long a body may come slower than it has to; whole seconds. */
        Duration bodySpan();

        /** Of a connection on which nothing moves. */
        Duration idle();
    }

    /** Connections to one instance of a service, for each event loop. */
    interface Pool {
        int connections();

        /** Requests that may wait for one; the next is refused. */
        int waiting();
    }

    /** Answers that may take long: files, and events as they come. */
    interface Streams {
        /** Patterns of their addresses. */
        List<String> paths();

        /** Connections to one instance of a service for them alone, for each event loop. */
        int connections();

        /** Open at once, of all accounts. */
        int most();

        /** Open at once, of one account. */
        int perAccount();
    }

    /** Bodies that go through to a service as they come: files. */
    interface Uploads {
        /** {@code METHOD /pattern} of them. */
        List<String> paths();

        /** Bytes one may have. */
        int body();

        /** From the request's first byte until the service's answer begins. */
        Duration time();

        /** Bytes that have to come in a second, on average of {@code timeouts.bodySpan}. */
        long rate();

        /** Connections to one instance of a service for them alone, for each event loop. */
        int connections();

        /** Under way at once, of all accounts; each holds a thread of a service. */
        int most();

        /** Under way at once, of one account. */
        int perAccount();
    }

    /** When an instance counts as away. */
    interface Breaker {
        int failures();

        /** How long it is left alone before it is tried again. */
        Duration rest();
    }

    /** Which web sites' scripts may call the API; none when absent. */
    interface Cors {
        Optional<List<String>> origins();

        @WithDefault("GET,POST,PUT,PATCH,DELETE")
        List<String> methods();

        @WithDefault(
                "Authorization,Content-Type,Accept-Language,Idempotency-Key,If-Match,If-None-Match,X-Request-Id,traceparent")
        List<String> headers();

        @WithDefault(
                "ETag,Location,Link,Retry-After,RateLimit,RateLimit-Policy,X-Request-Id,Content-Disposition")
        List<String> exposed();
    }

    interface Refresh {
        Duration refresh();
    }
}
