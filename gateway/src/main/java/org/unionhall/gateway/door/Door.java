package org.unionhall.gateway.door;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.unionhall.gateway.Settings;
import org.unionhall.gateway.exchange.Traffic;
import org.unionhall.gateway.limit.ClientAddress;
import org.unionhall.gateway.limit.RateLimits;
import org.unionhall.gateway.page.OwnAddresses;
import org.unionhall.gateway.route.PathTemplates;
import org.unionhall.gateway.route.Routes;
import org.unionhall.gateway.token.TokenCheck;
import org.unionhall.gateway.upstream.Upstreams;

/**
 * Opens the door when the application starts, and closes it without dropping what is under way when
 * it ends.
 */
@ApplicationScoped
public class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final long OPEN_SECONDS = 30;
    private static final long LOOK_MILLIS = 20;

    private final Vertx vertx;
    private final Traffic traffic;
    private final Gatekeeper.Rules rules;
    private final Queue<DoorVerticle> loops = new ConcurrentLinkedQueue<>();

    Door(
            Vertx vertx,
            Settings settings,
            Routes routes,
            Upstreams upstreams,
            RateLimits limits,
            ClientAddress addresses,
            TokenCheck tokens,
            Traffic traffic,
            OwnAddresses own,
            PathTemplates templates) {
        this.vertx = vertx;
        this.traffic = traffic;
        this.rules =
                new Gatekeeper.Rules(
                        settings,
                        routes,
                        upstreams,
                        limits,
                        addresses,
                        tokens,
                        traffic.headers(),
                        own::answers);
        settings.routes().values().forEach(templates::learn);
    }

    void open(@Observes StartupEvent started)
            throws InterruptedException, ExecutionException, TimeoutException {
        int instances =
                rules.settings().eventLoops().orElse(Runtime.getRuntime().availableProcessors());
        vertx.deployVerticle(
                        () -> {
                            var loop = new DoorVerticle(rules, traffic);
                            loops.add(loop);
                            return loop;
                        },
                        new DeploymentOptions().setInstances(instances))
                .toCompletionStage()
                .toCompletableFuture()
                .get(OPEN_SECONDS, TimeUnit.SECONDS);
        LOG.infof(
                "The door is open on %s:%d, %d event loops",
                rules.settings().host(), port(), instances);
    }

    /** The public port, also when any free one was asked for. */
    public int port() {
        return loops.element().port();
    }

    void close(@Observes ShutdownEvent ending) throws InterruptedException {
        traffic.drain();
        long until = System.nanoTime() + rules.settings().drain().toNanos();
        while (traffic.underWay() > 0 && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        if (traffic.underWay() > 0) {
            LOG.warnf("%d requests were broken off", traffic.underWay());
        }
    }
}
