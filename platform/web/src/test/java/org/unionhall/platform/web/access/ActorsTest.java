package org.unionhall.platform.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhall.platform.web.access.Actors.needsSecondFactor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorsTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-01");
    private static final TokenVerifier.Verified BY_MESSAGE = verified(false, false);

    @Test
    void nobody_needs_a_second_factor_before_the_day_or_without_one() {
        assertThat(needsSecondFactor(DAY, null, BY_MESSAGE)).isFalse();
        assertThat(needsSecondFactor(DAY.minusDays(1), DAY, BY_MESSAGE)).isFalse();
        assertThat(needsSecondFactor(DAY, DAY, BY_MESSAGE)).isTrue();
        assertThat(needsSecondFactor(DAY.plusYears(1), DAY, BY_MESSAGE)).isTrue();
    }

    @Test
    void who_used_one_and_api_clients_act_by_their_appointments() {
        assertThat(needsSecondFactor(DAY, DAY, verified(false, true))).isFalse();
        assertThat(needsSecondFactor(DAY, DAY, verified(true, false))).isFalse();
    }

    @Test
    void who_is_without_offices_is_so_as_long_as_a_stream_of_events_lasts() {
        var barred = Actor.withoutOffices(UUID.randomUUID());
        assertThat(new Actors().again(barred)).isSameAs(barred);
        assertThat(barred.sight().isEmpty()).isTrue();
    }

    private static TokenVerifier.Verified verified(boolean client, boolean bySecondFactor) {
        return new TokenVerifier.Verified(
                UUID.randomUUID(),
                Instant.EPOCH,
                client,
                new SignedIn(UUID.randomUUID(), Instant.EPOCH, bySecondFactor, false));
    }
}
