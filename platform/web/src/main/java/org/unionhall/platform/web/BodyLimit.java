package org.unionhall.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.web.problem.CommonProblem;

/**
 * Answers a body that says it is too large with a problem, before anything of it is kept. Files may
 * be longer than other bodies: their operations are listed, and the server's own limit is theirs.
 */
@Singleton
public class BodyLimit {

    private static final int BEFORE_THE_SERVERS_OWN = 1_000;
    private static final int AFTER_THE_SERVERS_OWN = 1;
    private static final int WORTH_READING_AWAY = 16;

    private final BigInteger ofFiles;
    private final BigInteger ofOthers;
    private final Set<String> uploads;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "1M")
                    MemorySize ofFiles,
            @ConfigProperty(name = "unionhall.http.longest-body") MemorySize ofOthers,
            @ConfigProperty(name = "unionhall.http.uploads") Optional<Set<String>> uploads) {
        this.ofFiles = ofFiles.asBigInteger();
        this.ofOthers = ofOthers.asBigInteger();
        this.uploads = uploads.orElse(Set.of());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
        filters.register(this::limit, AFTER_THE_SERVERS_OWN);
    }

    /** For a body that does not say how long it is: reading it ends there. */
    private void limit(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largest(context).longValueExact());
        context.next();
    }

    private BigInteger largest(RoutingContext context) {
        var request = context.request();
        var operation = request.method().name() + " " + request.path();
        return uploads.contains(operation) ? ofFiles : ofOthers;
    }

    private void check(RoutingContext context) {
        var declared = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null || !declared.matches("[0-9]{1,30}")) {
            context.next();
            return;
        }
        var largest = largest(context);
        var length = new BigInteger(declared);
        if (length.compareTo(largest) <= 0) {
            context.next();
            return;
        }
        refuse(context, length, largest);
    }

    /** What is left of a body that is not huge is read away, so that the client gets the answer. */
    private static void refuse(RoutingContext context, BigInteger length, BigInteger largest) {
        if (length.compareTo(largest.multiply(BigInteger.valueOf(WORTH_READING_AWAY))) > 0) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        EarlyProblem.answer(context, CommonProblem.TOO_LARGE, largest.shiftRight(10) + " KiB");
    }
}
