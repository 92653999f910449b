package org.unionhall.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.net.SocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhall.gateway.limit.ClientAddress;

class CallersTest {

    private static final SocketAddress PROXY = at("10.0.0.9");
    private static final SocketAddress ONE = at("192.0.2.1");
    private static final SocketAddress OTHER = at("192.0.2.2");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Callers callers =
            new Callers(new Room(4, 2), new ClientAddress(List.of("10.0.0.9")), meters);

    @Test
    void an_address_has_its_share_and_gets_back_what_it_leaves() {
        assertThat(callers.enter(ONE)).isTrue();
        assertThat(callers.enter(ONE)).isTrue();
        assertThat(callers.enter(ONE)).isFalse();
        assertThat(callers.enter(OTHER)).isTrue();
        callers.leave(ONE);
        assertThat(callers.enter(ONE)).isTrue();
        assertThat(refused("address")).isEqualTo(1);
        assertThat(refused("all")).isZero();
        assertThat(meters.get("gateway.connections").gauge().value()).isEqualTo(3);
    }

    @Test
    void a_trusted_proxy_is_bound_by_what_there_is_for_all() {
        for (int n = 0; n < 4; n++) {
            assertThat(callers.enter(PROXY)).isTrue();
        }
        assertThat(callers.enter(PROXY)).isFalse();
        assertThat(callers.enter(ONE)).isFalse();
        callers.leave(PROXY);
        assertThat(callers.enter(ONE)).isTrue();
        assertThat(refused("all")).isEqualTo(2);
    }

    @Test
    void addresses_of_one_network_of_version_six_share() {
        assertThat(callers.enter(at("2001:db8::1"))).isTrue();
        assertThat(callers.enter(at("2001:db8::2"))).isTrue();
        assertThat(callers.enter(at("2001:db8::3"))).isFalse();
        assertThat(callers.enter(at("2001:db8:1::1"))).isTrue();
    }

    private double refused(String limit) {
        return meters.counter("gateway.connections.refused", "limit", limit).count();
    }

    private static SocketAddress at(String address) {
        return SocketAddress.inetSocketAddress(40_000, address);
    }
}
