package org.unionhall.events.organizationcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhall.events.Federation.settled;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.grants.AppointmentCopies;
import org.unionhall.platform.grants.AppointmentMessage;
import org.unionhall.platform.grants.Grants;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Grant;

/** When an appointment allows something: the same in every service. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class GrantsTest {

    @Inject Grants grants;
    @Inject AppointmentCopies appointments;

    private final UUID account = UUID.randomUUID();
    private Federation federation;

    @BeforeEach
    void aFederation() {
        federation = Federation.founded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PREPARING", "NORMAL", "LOCKED"})
    void a_live_union_grants(String status) {
        become(status);
        assertThat(granted(federation.ansaiClerk)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVOKED", "DISSOLVED", "MERGED", "SOMETHING_TO_COME"})
    void a_union_that_has_ended_grants_nothing(String status) {
        assertThat(granted(federation.ansaiClerk)).hasSize(1);
        become(status);
        assertThat(granted(federation.ansaiClerk)).isEmpty();
        assertThat(granted(federation.organiser)).as("above it").hasSize(1);
    }

    @Test
    void a_union_that_is_not_known_here_grants_nothing() {
        take(1, UUID.randomUUID(), 0, null, false);
        assertThat(granted(account)).isEmpty();
    }

    @Test
    void it_allows_something_from_its_first_to_its_last_day_and_not_once_it_has_ended() {
        take(1, federation.ansai, 1, null, false);
        assertThat(granted(account)).as("tomorrow").isEmpty();
        take(2, federation.ansai, 0, 0L, false);
        assertThat(granted(account))
                .singleElement()
                .satisfies(
                        grant -> {
                            assertThat(grant.unitId()).isEqualTo(federation.ansai);
                            assertThat(grant.until()).isEqualTo(LocalDate.now(HouseClock.ZONE));
                            assertThat(grant.permissions()).containsExactly("VIEW_UNIT");
                        });
        take(3, federation.ansai, -9, -1L, false);
        assertThat(granted(account)).as("until yesterday").isEmpty();
        take(4, null, -9, null, false);
        assertThat(granted(account)).containsExactly(Grant.everywhere(Set.of("VIEW_UNIT")));
        take(5, null, -9, null, true);
        assertThat(granted(account)).as("ended").isEmpty();
    }

    @Test
    void what_is_older_than_the_copy_brings_no_right_back() {
        take(2, federation.ansai, 0, null, true);
        take(1, federation.ansai, 0, null, false);
        assertThat(granted(account)).isEmpty();
    }

    private void become(String status) {
        federation.unit(federation.ansai, 2, "安塞区总工会", federation.city, 400, 600, status);
        settled(
                () ->
                        Database.number(
                                        "select count(*) from unit_copy where unit_id = ? and"
                                                + " version = 2",
                                        federation.ansai)
                                == 1);
    }

    private void take(long version, UUID unit, long from, Long to, boolean ended) {
        var today = LocalDate.now(HouseClock.ZONE);
        var message =
                new AppointmentMessage(
                        account,
                        version,
                        account,
                        unit,
                        "INTEGRATOR",
                        List.of("VIEW_UNIT"),
                        today.minusYears(1),
                        to == null ? null : today.plusDays(to),
                        ended,
                        today.plusDays(from));
        QuarkusTransaction.requiringNew().run(() -> appointments.apply(List.of(message)));
    }

    private List<Grant> granted(UUID of) {
        return QuarkusTransaction.requiringNew()
                .call(() -> grants.grantsOf(of, LocalDate.now(HouseClock.ZONE)));
    }
}
