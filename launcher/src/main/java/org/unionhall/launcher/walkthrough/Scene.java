package org.unionhall.launcher.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Where the main job is played and by whom.
 *
 * @param gateway address of the gateway, without a trailing slash
 * @param standIns address of the stand-ins
 * @param channelCode the code that is scanned
 * @param driveId the drive it belongs to
 * @param unitId the union that applicants join
 * @param cityId the union at the top
 * @param clerkMobile a clerk of that union
 * @param cityClerkMobile a clerk of the union at the top, who sees the figures of the whole
 * @param strangerMobile a clerk of another union
 * @param elsewhereCode a code that leads to another union
 */
public record Scene(
        String gateway,
        String standIns,
        String channelCode,
        String driveId,
        String unitId,
        String cityId,
        String clerkMobile,
        String cityClerkMobile,
        String strangerMobile,
        String elsewhereCode) {

    /** A scene whose clerk is one of the union at the top. */
    public Scene(
            String gateway,
            String standIns,
            String channelCode,
            String driveId,
            String unitId,
            String cityId,
            String clerkMobile,
            String strangerMobile,
            String elsewhereCode) {
        this(
                gateway,
                standIns,
                channelCode,
                driveId,
                unitId,
                cityId,
                clerkMobile,
                clerkMobile,
                strangerMobile,
                elsewhereCode);
    }

    /** The addresses of a running platform; {@code publicUrl} is what people outside see. */
    public record Places(String gateway, String publicUrl, String standIns) {}

    /** The scene of the loaded demonstration. */
    public static Scene ofDemonstration(Path data, Places places) {
        try {
            var demo = new JsonMapper().readTree(data.resolve("demo.json").toFile());
            var channel = demo.path("channels").path(0);
            var elsewhere = demo.path("channels").path(2);
            return new Scene(
                    places.gateway(),
                    places.standIns(),
                    channel.path("code").asText(),
                    demo.path("driveId").asText(),
                    channel.path("unitId").asText(),
                    demo.path("cityId").asText(),
                    clerkOf(demo, channel.path("unitId")),
                    clerkOf(demo, demo.path("cityId")),
                    clerkOf(demo, elsewhere.path("unitId")),
                    elsewhere.path("code").asText());
        } catch (IOException e) {
            throw new UncheckedIOException("There is no demonstration in " + data, e);
        }
    }

    private static String clerkOf(JsonNode demo, JsonNode unitId) {
        for (var officer : demo.path("officers")) {
            if (officer.path("role").asText().equals("CLERK")
                    && officer.path("unitId").equals(unitId)) {
                return officer.path("mobile").asText();
            }
        }
        throw new IllegalStateException("Nobody is clerk of unit " + unitId.asText());
    }
}
