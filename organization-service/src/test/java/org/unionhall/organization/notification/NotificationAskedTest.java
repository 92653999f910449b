package org.unionhall.organization.notification;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

class NotificationAskedTest {

    @Test
    void what_is_asked_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-notification-asked")
                .isWrittenFrom(
                        new NotificationAsked(
                                UUID.fromString("01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a40"),
                                1,
                                UUID.fromString("01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a41"),
                                "APPOINTMENT_GIVEN",
                                new TreeMap<>(Map.of("unit", "宝塔区总工会", "from", "2026-12-01")),
                                "/api/v1/appointments/mine"));
    }
}
