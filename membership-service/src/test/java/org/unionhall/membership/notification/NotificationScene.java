package org.unionhall.membership.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** What a member was told when they were taken in. */
final class NotificationScene implements FeatureScene {

    private static final List<String> KINDS =
            Stream.of(NotificationKind.values())
                    .filter(NotificationKind::isChosen)
                    .map(Enum::name)
                    .toList();
    private static final AtomicInteger CHOICES = new AtomicInteger();

    private final PermissionPeople people;

    NotificationScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("listNotifications", place -> listed(place))
                .to("readNotification", this::named)
                .once("readNotifications", () -> Request.plain().owner(owner(Place.OWN)))
                .once("getNotificationChoices", () -> Request.plain().owner(owner(Place.OWN)))
                .once(
                        "setNotificationChoices",
                        () ->
                                Request.plain()
                                        .owner(owner(Place.OWN))
                                        .header("If-Match", "*")
                                        .body(Map.of("textsOff", another())));
    }

    /** Another choice each time, so that each is a change; never none, so that it shows. */
    private static List<String> another() {
        int chosen = 1 + CHOICES.incrementAndGet() % ((1 << KINDS.size()) - 1);
        return IntStream.range(0, KINDS.size())
                .filter(kind -> (chosen >> kind & 1) == 1)
                .mapToObj(KINDS::get)
                .toList();
    }

    private UUID owner(Place place) {
        return people.member(place).account();
    }

    private Request listed(Place place) {
        return Request.plain().owner(owner(place)).shows(told(place));
    }

    private Request named(Place place) {
        return Request.plain().owner(owner(place)).path("id", told(place));
    }

    private UUID told(Place place) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : Given.as(owner(place))
                        .get("/api/v1/notifications")
                        .jsonPath()
                        .getUUID("items[0].id");
    }
}
