package org.unionhall.platform.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.messaging.MessageJson;

class AppointmentMessageTest {

    private static final String BEFORE =
            """
            {"appointmentId": "01990000-0000-7000-8000-0000000000a1", "version": 1,
             "accountId": "01990000-0000-7000-8000-0000000000b1", "unitId": null, "role": "FOUNDER",
             "permissions": ["APPOINT"], "from": "2026-01-01", "to": null, "ended": false%s}\
            """;

    @Test
    void rights_begin_on_the_day_the_message_names() {
        assertThat(read(BEFORE.formatted(", \"rightsFrom\": \"2026-02-01\"")).rightsFrom())
                .isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void a_message_from_before_there_was_such_a_day_means_the_first_of_the_office() {
        assertThat(read(BEFORE.formatted("")).rightsFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void what_is_held_becomes_a_grant_over_its_subtree() {
        var until = LocalDate.of(2027, 1, 1);
        var held =
                new Held(
                        new UUID(1, 1),
                        "CLERK",
                        new UUID(2, 2),
                        "宝塔区总工会",
                        10,
                        19,
                        List.of("VIEW_UNIT"),
                        until);
        assertThat(held.grant().lo()).isEqualTo(10);
        assertThat(held.grant().hi()).isEqualTo(19);
        assertThat(held.grant().until()).isEqualTo(until);
        assertThat(held.grant().permissions()).containsExactly("VIEW_UNIT");
    }

    private static AppointmentMessage read(String json) {
        return MessageJson.read(json.getBytes(StandardCharsets.UTF_8), AppointmentMessage.class);
    }
}
