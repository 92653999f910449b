package org.unionhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir Path folder;

    @Test
    void what_is_not_set_has_its_standard_value() {
        var settings = Settings.parse(List.of(), Map.of());
        assertThat(settings.port(Option.PORT)).isEqualTo(8080);
        assertThat(settings.port(Option.POSTGRES_PORT)).isEqualTo(15432);
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.data()).isEqualTo(settings.home().resolve("data"));
        assertThat(settings.restarts()).isTrue();
    }

    @Test
    void the_command_line_wins_over_the_environment() {
        var environment = Map.of("UNIONHALL_PORT", "9000", "UNIONHALL_HEAP", "256m");
        var settings = Settings.parse(List.of("--port", "9001"), environment);
        assertThat(settings.port(Option.PORT)).isEqualTo(9001);
        assertThat(settings.get(Option.HEAP)).isEqualTo("256m");
    }

    @Test
    void a_detour_changes_what_one_part_is_told_and_nothing_else() {
        // Given
        var settings = Settings.parse(List.of(), Map.of());
        // When
        var changed = settings.detour("membership", "postgres", 1234);
        // Then
        assertThat(changed.portOf("postgres", "membership")).isEqualTo(1234);
        assertThat(changed.portOf("postgres", "events")).isEqualTo(15432);
        assertThat(changed.portOf("postgres")).isEqualTo(15432);
        assertThat(settings.portOf("postgres", "membership")).isEqualTo(15432);
    }

    @Test
    void a_detour_to_kafka_opens_a_door_that_leads_back_to_the_detour() {
        // When
        var changed = Settings.parse(List.of(), Map.of()).detourToKafka("events", 1111, 2222);
        // Then
        assertThat(changed.portOf("kafka", "events")).isEqualTo(2222);
        assertThat(changed.kafkaDoors()).containsExactly("EVENTS:1111:2222");
    }

    @Test
    void a_value_may_follow_an_equals_sign() {
        var settings = Settings.parse(List.of("--data=/somewhere/else", "--empty"), Map.of());
        assertThat(settings.data()).isEqualTo(Path.of("/somewhere/else"));
        assertThat(settings.wants(Settings.Wish.EMPTY)).isTrue();
        assertThat(settings.wants(Settings.Wish.WALKTHROUGH)).isFalse();
    }

    @Test
    void an_unknown_flag_is_told() {
        assertThatThrownBy(() -> Settings.parse(List.of("--prot", "1"), Map.of()))
                .isInstanceOf(Settings.BadSetting.class)
                .hasMessageContaining("--prot");
    }

    @Test
    void a_flag_without_its_value_is_told() {
        assertThatThrownBy(() -> Settings.parse(List.of("--port"), Map.of()))
                .isInstanceOf(Settings.BadSetting.class)
                .hasMessageContaining("--port");
    }

    @Test
    void a_port_must_be_a_port() {
        for (var wrong : List.of("eighty", "-1", "65536", "")) {
            assertThatThrownBy(() -> Settings.parse(List.of("--kafka-port", wrong), Map.of()))
                    .isInstanceOf(Settings.BadSetting.class)
                    .hasMessageContaining("--kafka-port");
        }
    }

    @Test
    void two_parts_cannot_have_one_port() {
        assertThatThrownBy(() -> Settings.parse(List.of("--port", "8081"), Map.of()))
                .isInstanceOf(Settings.BadSetting.class)
                .hasMessageContaining("8081");
    }

    @Test
    void a_port_in_use_is_told_with_the_settings_that_change_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();
            var settings = Settings.forTests(folder).with("stand-ins-port", String.valueOf(port));
            assertThat(settings.takenPorts())
                    .singleElement()
                    .asString()
                    .contains(String.valueOf(port), "--stand-ins-port", "UNIONHALL_STAND_INS_PORT");
        }
    }

    @Test
    void tests_get_free_ports_and_no_restarts() {
        var settings = Settings.forTests(folder);
        assertThat(settings.takenPorts()).isEmpty();
        assertThat(settings.restarts()).isFalse();
        assertThat(settings.data()).isEqualTo(folder);
        assertThat(settings.publicUrl()).endsWith(":" + settings.port(Option.PORT));
    }

    @Test
    void equal_ports_are_named_by_their_flags() {
        assertThatThrownBy(() -> Settings.parse(List.of("--events-port", "8080"), Map.of()))
                .hasMessageContaining("--port, --events-port (8080)")
                .hasMessageNotContaining("\n");
    }

    @Test
    void what_cannot_be_is_one_sentence_that_names_flag_and_value() {
        var wrong =
                Map.of(
                        "--heap", List.of("x", "10", "32m", "192mb", "-1g", "99999999999g"),
                        "--kafka-heap", List.of("1k", ""),
                        "--data-pool", List.of("0", "many", "1000"),
                        "--shared-buffers", List.of("64", "64m"),
                        "--restart", List.of("yes"),
                        "--public-url",
                                List.of("localhost:8080", "ftp://x", "http://", "http://x/y"));
        wrong.forEach(
                (flag, values) ->
                        values.forEach(
                                value ->
                                        assertThatThrownBy(
                                                        () ->
                                                                Settings.parse(
                                                                        List.of(flag, value),
                                                                        Map.of()))
                                                .isInstanceOf(Settings.BadSetting.class)
                                                .hasMessageContaining(flag)
                                                .hasMessageContaining(value)
                                                .hasMessageNotContaining("\n")));
    }

    @Test
    void a_data_folder_that_is_a_file_is_told() throws IOException {
        var file = java.nio.file.Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Limits.checkFolder(file))
                .isInstanceOf(Settings.BadSetting.class)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> Limits.checkFolder(file.resolve("below")))
                .isInstanceOf(Settings.BadSetting.class)
                .hasMessageContaining(file.toString());
        Limits.checkFolder(folder.resolve("new/data"));
    }
}
