package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TargetsAtTheDoorTest extends DoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/groups/x{?MARK",
                "/api/v1/groups/x}?MARK",
                "/api/v1/groups/x|?MARK",
                "/api/v1/groups/x^?MARK",
                "/api/v1/groups/x<?MARK",
                "/api/v1/groups/x>?MARK",
                "/api/v1/groups/x\"?MARK",
                "/api/v1/groups/x`?MARK",
                "/api/v1/groups/[x]?MARK",
                "/api/v1/groups/%ff?MARK",
                "/api/v1/groups?a={&MARK",
                "/api/v1/groups?a=}&MARK",
                "/api/v1/groups?a=|&MARK",
                "/api/v1/groups?a=^&MARK",
                "/api/v1/groups?a=<&MARK",
                "/api/v1/groups?a=>&MARK",
                "/api/v1/groups?a=\"&MARK",
                "/api/v1/groups?a=\\&MARK",
                "/api/v1/groups?a=`&MARK",
                "/api/v1/groups?a=#&MARK",
                "/api/v1/groups?a=%zz&MARK",
                "/api/v1/groups?a=%&MARK",
                "/api/v1/groups?a=%D1%D3&MARK"
            })
    void what_has_to_be_encoded_is_refused_wherever_it_is(String target) throws IOException {
        refused(target);
    }

    @Test
    void raw_bytes_are_refused() throws IOException {
        var raw = new String("延安".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        refused("/api/v1/groups/" + raw + "?MARK");
        refused("/api/v1/groups?name=" + raw + "&MARK");
        refused("/join/" + raw);
    }

    @Test
    void a_page_keeps_what_others_append_to_its_address() throws IOException {
        for (var query : new String[] {"from=singlemessage&isappinstalled=0", "a={b}|c", "a=%zz"}) {
            assertThat(raw(get("/join/7K3?" + query))).startsWith("HTTP/1.1 200");
        }
    }

    private void refused(String target) throws IOException {
        var mark = "m" + UUID.randomUUID();
        assertThat(raw(get(target.replace("MARK", mark))))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "TARGET_NOT_ENCODED");
        assertThat(seen(mark)).isEmpty();
    }

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    }
}
