package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.access.Actor;

class AttemptTest {

    @Test
    void an_address_is_the_last_that_was_said_and_an_ipv6_address_counts_by_its_network() {
        assertThat(network("10.1.2.3")).isEqualTo("10.1.2.3");
        assertThat(network("1.1.1.1, 10.1.2.3")).isEqualTo("10.1.2.3");
        assertThat(network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(network("2001:db8:1:2::1"))
                .isNotEqualTo(network("2001:db8:1:3::1"));
    }

    @Test
    void what_is_no_address_is_none_and_no_name_is_looked_up() {
        assertThat(network(null)).isNull();
        assertThat(network("")).isNull();
        assertThat(network("evil.example")).isNull();
        assertThat(network("1.1.1.1, unknown")).isNull();
    }

    private static String network(String forwardedFor) {
        return Attempt.of(Actor.of(UUID.randomUUID()), forwardedFor).network();
    }
}
