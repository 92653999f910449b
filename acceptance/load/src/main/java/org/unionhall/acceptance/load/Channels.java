package org.unionhall.acceptance.load;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Patience;
import org.unionhall.organization.unit.UnitLevel;

/** A drive of the city and its channels, made through the API as organisers make them. */
final class Channels {

    private static final Duration COPIES_FOLLOW = Duration.ofMinutes(5);
    private static final int MOST = 200;

    private Channels() {}

    record Channel(UUID id, String code, UUID union) {}

    record Drive(UUID id, Map<UUID, Channel> channels) {}

    /** One for each of the largest unions. */
    static Drive open(Installation installation, List<Union> unions) {
        var founder = installation.founder();
        var city = unions.get(0).id();
        var today = LocalDate.now(Roll.ZONE);
        var drive =
                id(
                        patiently(
                                founder,
                                "/api/v1/drives",
                                Map.of(
                                        "title",
                                        "集中入会行动",
                                        "sponsorUnitId",
                                        city.toString(),
                                        "groups",
                                        Person.GROUPS,
                                        "startsOn",
                                        today.minusYears(2).toString(),
                                        "endsOn",
                                        today.plusYears(1).toString(),
                                        "targets",
                                        List.of(Map.of("number", 100_000)))));
        var largest =
                unions.stream()
                        .filter(union -> union.level() == UnitLevel.GRASSROOTS)
                        .sorted(Comparator.comparingInt(union -> -union.members()))
                        .limit(MOST)
                        .toList();
        var channels = new LinkedHashMap<UUID, Channel>();
        for (var union : largest) {
            var answer =
                    patiently(
                            founder,
                            "/api/v1/drives/" + drive + "/channels",
                            Map.of("unitId", union.id().toString()));
            channels.put(union.id(), new Channel(id(answer), answer.text("code"), union.id()));
        }
        return new Drive(drive, channels);
    }

    /** The events service hears of the unions by messages. */
    private static Api.Reply patiently(Api caller, String path, Object body) {
        return Patience.until(
                        COPIES_FOLLOW,
                        () -> caller.post(path, body),
                        answer -> answer.status() == 201)
                .expect(201);
    }

    private static UUID id(Api.Reply answer) {
        return UUID.fromString(answer.text("id"));
    }
}
