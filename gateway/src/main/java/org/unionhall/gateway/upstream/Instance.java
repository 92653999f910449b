package org.unionhall.gateway.upstream;

import io.vertx.core.net.SocketAddress;
import java.net.URI;

/** One running copy of a service. */
public record Instance(URI base, SocketAddress address, Breaker breaker) {

    /**
     * The instance at an address.
     *
     * @throws IllegalArgumentException when the address is not plain {@code http://host:port}
     */
    static Instance at(URI base, Breaker breaker) {
        boolean bare = base.getRawPath() == null || base.getRawPath().matches("/?");
        if (!"http".equals(base.getScheme()) || base.getHost() == null || !bare) {
            throw new IllegalArgumentException("Expected http://host:port and not " + base);
        }
        int port = base.getPort() < 0 ? 80 : base.getPort();
        return new Instance(base, SocketAddress.inetSocketAddress(port, base.getHost()), breaker);
    }
}
