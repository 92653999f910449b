package org.unionhall.gateway.exchange;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.unionhall.gateway.Settings;
import org.unionhall.gateway.exchange.Room.Asked;
import org.unionhall.gateway.limit.ClientAddress;

/**
 * Counts the connections of callers, of all and of each network, so that nobody alone holds all of
 * them. A proxy that is trusted has no share: behind it are many, whom it counts itself.
 */
@Singleton
public class Callers {

    private static final Logger LOG = Logger.getLogger(Callers.class);
    private static final long SILENCE = TimeUnit.MINUTES.toNanos(1);
    private static final Map<Asked, String> LIMITS =
            new EnumMap<>(Map.of(Asked.SHARE_USED_UP, "address", Asked.FULL, "all"));

    private final Room room;
    private final ClientAddress addresses;
    private final MeterRegistry meters;
    private final AtomicLong warned = new AtomicLong(System.nanoTime() - SILENCE);

    @Inject
    Callers(Settings settings, ClientAddress addresses, MeterRegistry meters) {
        this(
                new Room(settings.connections().most(), settings.connections().perAddress()),
                addresses,
                meters);
    }

    Callers(Room room, ClientAddress addresses, MeterRegistry meters) {
        this.room = room;
        this.addresses = addresses;
        this.meters = meters;
        Gauge.builder("gateway.connections", room::taken)
                .description("Connections of callers")
                .register(meters);
        LIMITS.keySet().forEach(this::count);
    }

    /** Counts a new connection of the peer; false when there is no room for it. */
    public boolean enter(SocketAddress peer) {
        var asked =
                addresses.trusts(peer)
                        ? room.take(1)
                        : room.take(ClientAddress.network(peer.hostAddress()), 1);
        if (asked == Asked.TAKEN) {
            return true;
        }
        refused(asked);
        return false;
    }

    /** The end of a connection that was counted. */
    public void leave(SocketAddress peer) {
        if (addresses.trusts(peer)) {
            room.give(1);
        } else {
            room.give(ClientAddress.network(peer.hostAddress()), 1);
        }
    }

    private void refused(Asked asked) {
        count(asked).increment();
        long now = System.nanoTime();
        long before = warned.get();
        if (now - before >= SILENCE && warned.compareAndSet(before, now)) {
            LOG.warnf(
                    "Connections are refused: too many of %s; %d are open",
                    asked == Asked.FULL ? "all callers" : "one address", room.taken());
        }
    }

    private Counter count(Asked asked) {
        return meters.counter("gateway.connections.refused", "limit", LIMITS.get(asked));
    }
}
