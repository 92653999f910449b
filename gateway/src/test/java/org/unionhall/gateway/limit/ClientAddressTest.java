package org.unionhall.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final SocketAddress PROXY = SocketAddress.inetSocketAddress(1, "10.0.0.9");
    private static final SocketAddress STRANGER = SocketAddress.inetSocketAddress(1, "8.8.8.8");

    @Test
    void a_stranger_is_not_believed_about_who_they_are() {
        var addresses = new ClientAddress(List.of("10.0.0.0/8"));
        assertThat(addresses.of(STRANGER, "1.1.1.1")).isEqualTo("8.8.8.8");
        assertThat(addresses.trusts(STRANGER)).isFalse();
        assertThat(new ClientAddress(List.of()).of(PROXY, "1.1.1.1")).isEqualTo("10.0.0.9");
    }

    @Test
    void behind_our_own_proxies_the_last_address_that_is_not_ours_counts() {
        var addresses = new ClientAddress(List.of("10.0.0.0/8", "::1"));
        assertThat(addresses.of(PROXY, "9.9.9.9, 1.1.1.1")).isEqualTo("1.1.1.1");
        assertThat(addresses.of(PROXY, "9.9.9.9, 1.1.1.1, 10.0.0.8")).isEqualTo("1.1.1.1");
        assertThat(addresses.of(PROXY, "nonsense")).isEqualTo("10.0.0.9");
        assertThat(addresses.of(PROXY, null)).isEqualTo("10.0.0.9");
    }

    @Test
    void a_household_of_ipv6_addresses_counts_as_one() {
        assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.network("2001:db8:1:2::1"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3::1"));
        assertThat(ClientAddress.network("1.2.3.4")).isEqualTo("1.2.3.4");
    }
}
