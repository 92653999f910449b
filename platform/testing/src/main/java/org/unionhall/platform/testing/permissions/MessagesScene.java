package org.unionhall.platform.testing.permissions;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What every service offers to those who run it: its dead letters, and its copies made anew. */
public final class MessagesScene implements FeatureScene {

    private static final String REASON = "已另行处理";

    private final String service;
    private final String topic;
    private final Supplier<UUID> letter;

    private MessagesScene(String service, String topic, Supplier<UUID> letter) {
        this.service = service;
        this.topic = topic;
        this.letter = letter;
    }

    /**
     * Of a service that keeps a copy of the unions.
     *
     * @param service its short name in the addresses
     * @param topic the one whose copy is made anew
     */
    public static MessagesScene of(String service, String topic) {
        return new MessagesScene(service, topic, MessagesScene::unit);
    }

    /** Of a service that reads no topic: nothing of it can be sent again. */
    public static MessagesScene ofOneThatReadsNone(String service) {
        return new MessagesScene(
                service,
                "none",
                () -> ParkedLetter.of("nobody.listens.v1", "Said", UUID.randomUUID(), "{}"));
    }

    private static UUID unit() {
        var unit = UUID.randomUUID();
        var data =
                """
                {"unitId":"%s","version":1,"name":"远方工会","type":"GRASSROOTS","level":"GRASSROOTS",
                 "status":"NORMAL","lo":-7,"hi":-7,"path":"/"}
                """
                        .formatted(unit);
        return ParkedLetter.of("unionhall.organization.units.v1", "UnitChanged", unit, data);
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("listDeadLetters", () -> plain().shows(letter.get()))
                .once("replayDeadLetter", () -> plain().path("id", letter.get()))
                .once(
                        "discardDeadLetter",
                        () -> plain().path("id", letter.get()).body(Map.of("reason", REASON)))
                .once("rebuildCopy", () -> plain().path("topic", topic));
    }

    private Request plain() {
        return Request.plain().path("service", service);
    }
}
